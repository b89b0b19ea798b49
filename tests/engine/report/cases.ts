/** A sentence or a short report, and what is found in it beside the forms of `clean-forms`. */
export interface ReportCase {
  readonly code: string;
  readonly form: '送温暖' | '工资' | '驿站';
  readonly text: string;
  readonly finds: readonly string[];
}

/** What each check finds, and what looks alike and is right. */
export const REPORT_CASES: readonly ReportCase[] = [
  { code: 'JX059', form: '送温暖', text: '产出指标分值50分，实际得分45分。', finds: ['JX059 B11: 45 → 49'] },
  { code: 'JX059', form: '送温暖', text: '发放及时率指标值100%，实际90%，得8分。', finds: ['JX059 H13: 8 → 9'] },
  { code: 'JX059', form: '送温暖', text: '本项目自评得分为96.5分。', finds: ['JX059 H18: 96.5 → 98.5'] },
  { code: 'JX059', form: '送温暖', text: '产出指标得分49分，效益指标得分30分。本项目自评得分为98.5分。', finds: [] },
  {
    code: 'JX060',
    form: '送温暖',
    text: '自评得分为98.5分。产出指标得分49分，效益指标得分20分，满意度指标得分10分。',
    finds: ['JX059 B15: 20 → 30', 'JX060 H18: 98.5 → 88.5'],
  },
  {
    code: 'JX060',
    form: '送温暖',
    text: '自评得分为98.5分。产出指标得分49分，效益指标得分30分，满意度指标得分10分。',
    finds: [],
  },
  { code: 'JX061', form: '送温暖', text: '综合得分98.5分，评价等级为良。', finds: ['JX061 I18: 良 → 优'] },
  { code: 'JX061', form: '送温暖', text: '综合得分98.5分，评价等级为“优”。', finds: [] },
  {
    code: 'JX062',
    form: '送温暖',
    text: '全年预算数200万元，全年执行数190万元，执行率为96%。',
    finds: ['JX062 hint: 96% → 95.00%'],
  },
  {
    code: 'JX062',
    form: '送温暖',
    text: '全年预算数200万元，全年执行数190万元，执行率为85%。',
    finds: ['JX062: 85% → 95.00%'],
  },
  { code: 'JX062', form: '送温暖', text: '全年预算数200万元，全年执行数190万元，执行率为95%。', finds: [] },
  {
    code: 'JX062',
    form: '送温暖',
    text: '本年支出合计190万元，其中：发放慰问金152万元，占82%；购买慰问品38万元，占20%。',
    finds: ['JX062: 82% → 80.00%'],
  },
  {
    code: 'JX062',
    form: '送温暖',
    text: '本年收入190万元。与上年相比增加30万元，增长28.75%。',
    finds: ['JX062: 28.75% → 18.75%'],
  },
  { code: 'JX062', form: '送温暖', text: '本年收入190万元。与上年相比增加30万元，增长18.75%。', finds: [] },
  {
    code: 'JX063',
    form: '送温暖',
    text: '公用经费全年预算数为20万元，支出决算为18万元，完成年初预算数的90%。',
    finds: ['JX063 warning: 年初预算数 → 全年预算数'],
  },
  {
    code: 'JX063',
    form: '工资',
    text: '项目年初预算数252万元。',
    finds: ['JX063 warning E4: 年初预算数 → 全年预算数'],
  },
  {
    code: 'JX063',
    form: '送温暖',
    text: '公用经费全年预算数为20万元，支出决算为18万元，完成全年预算数的90%。',
    finds: [],
  },
  { code: 'JX064', form: '送温暖', text: '项目全年预算数210万元。', finds: ['JX064 E4: 210万元 → 200万元'] },
  { code: 'JX064', form: '送温暖', text: '项目全年执行数190元。', finds: ['JX064 F4: 190元 → 190万元'] },
  {
    code: 'JX064',
    form: '驿站',
    text: '项目预算数30万元，执行数为30元。',
    finds: ['JX064: 30元 → 30万元'],
  },
  { code: 'JX064', form: '送温暖', text: '项目全年预算数200万元，全年执行数190万元。', finds: [] },
  { code: 'JX064', form: '送温暖', text: '其中：当年财政拨款预算150万元，公务接待费支出3万元。', finds: [] },
  { code: 'JX065', form: '驿站', text: '全年已补助驿站215个。', finds: ['JX065 E8: 215个 → 205个'] },
  { code: 'JX065', form: '驿站', text: '驿站补助标准为每个0.1元。', finds: ['JX065 E11: 0.1元 → 1000元/个'] },
  { code: 'JX065', form: '驿站', text: '户外劳动者满意度为91%。', finds: ['JX065 E14: 91% → 88.2%'] },
  { code: 'JX065', form: '驿站', text: '计划补助驿站200个，实际补助驿站205个，户外劳动者满意度88.2%。', finds: [] },
  { code: 'JX065', form: '驿站', text: '补助驿站中新建驿站12个，约230个驿站设有饮水机。', finds: [] },
  {
    code: 'JX066',
    form: '驿站',
    text: '申报时共设置4个产出指标（其中：1个数量指标、1个质量指标、2个时效指标）、2个成本指标、1个效益指标、1个满意度指标。',
    finds: ['JX066 C8: 产出指标4个、时效指标2个 → 产出指标3个、时效指标1个'],
  },
  {
    code: 'JX066',
    form: '驿站',
    text: '设置3个产出指标（其中：1个数量指标、1个质量指标、1个时效指标）、2个成本指标、1个社会效益指标、1个满意度指标。',
    finds: [],
  },
  { code: 'JX067', form: '驿站', text: '项目2023年度预算20.5万元。', finds: ['JX067 A1: 2023 → 2024'] },
  {
    code: 'JX067',
    form: '驿站',
    text: '与2023年度相比，服务更多。根据2023年度联席会议纪要，2024年度预算20.5万元。',
    finds: [],
  },
  {
    code: 'JX068',
    form: '驿站',
    text: '根据“校园安保”专项预算项目绩效评价指标体系分析。',
    finds: ['JX068 warning B2: 校园安保 → 劳动者驿站'],
  },
  { code: 'JX068', form: '驿站', text: '根据“劳动者驿站”专项预算项目绩效评价指标体系分析。', finds: [] },
  {
    code: 'JX069',
    form: '驿站',
    text: '各项指标均已完成。',
    finds: ['JX069 warning E14: 各项指标均已完成'],
  },
  {
    code: 'JX069',
    form: '工资',
    text: '目标实现率100%。但个别产出指标未完成，原因是系统升级。',
    finds: ['JX069 warning H9: 目标实现率100%', 'JX069 warning: 目标实现率100%'],
  },
  { code: 'JX069', form: '驿站', text: '产出指标均已完成，个别站点开放时间偏短。', finds: [] },
  {
    code: 'JX070',
    form: '驿站',
    text: '共支出80万元，其中：培训45万元、设备38万元。',
    finds: ['JX070: 80万元 → 83万元'],
  },
  {
    code: 'JX070',
    form: '驿站',
    text: '共支出80.01万元，其中：培训45万元、设备35万元。',
    finds: ['JX070 hint: 80.01万元 → 80万元'],
  },
  { code: 'JX070', form: '驿站', text: '编制23人（其中：行政8人、事业12人），退休6人。', finds: [] },
  { code: 'JX070', form: '驿站', text: '共支出80万元，其中：培训45万元、设备35万元，结余2万元。', finds: [] },
  {
    code: 'JX071',
    form: '驿站',
    text: '预算安排60万元，实际支出52万元，结余6万元。',
    finds: ['JX064 D4: 60万元 → 20.5万元', 'JX064 E4: 52万元 → 20.5万元', 'JX071: 6万元 → 8万元'],
  },
  {
    code: 'JX071',
    form: '驿站',
    text: '已筹到18.5万元。全部改造共需46.8万元，缺口29.3万元。',
    finds: ['JX071: 29.3万元 → 28.3万元'],
  },
  { code: 'JX071', form: '驿站', text: '已筹到18.5万元。全部改造共需46.8万元，缺口28.3万元。', finds: [] },
  {
    code: 'JX072',
    form: '驿站',
    text: '为120名学员每人发放500元，共计7万元。',
    finds: ['JX072: 7万元 → 6万元'],
  },
  { code: 'JX072', form: '驿站', text: '为120名学员每人发放500元，共计6万元。', finds: [] },
  {
    code: 'JX073',
    form: '驿站',
    text: '项目综合得分在95分以上。',
    finds: ['JX073 hint G15: 得分在95分以上'],
  },
  { code: 'JX073', form: '驿站', text: '得分90分以上为优，80分以上为良。', finds: [] },
];
