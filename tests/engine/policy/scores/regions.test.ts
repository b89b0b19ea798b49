import { say } from '../../../../src/engine/message/phrase';
import { evaluatedUnder, findingsUnder, scoresUnder } from './scores-under';

describe('湖北', () => {
  const form = (scores: readonly (number | string)[], spent = '195.5') => `
2022年度甲项目自评表
项目名称|甲项目
预算执行情况(万元)(20分)||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)
|年度财政资金总额|200|${spent}||
年度绩效目标1(80分)|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分
|产出指标|数量指标|宣传场次|10|10|${scores[0]}
||成本指标|总成本|≤200万元|220万元|${scores[1]}
|满意度指标|满意度指标|群众满意度|90%|95%|${scores[2]}
总分||||||`;

  test('执行率 97.75% 按 20 分计，得 19.55 分；各项得分合计 80 的，总分 99.55（黄石）', () => {
    const { rate, total } = scoresUnder('hubei', form([40, 30, 10]).replace('220万元', '195.5万元'));
    expect([rate, total]).toEqual(['19.55', '99.55']);
  });

  test('得分合计正好 80 时，得分就是分值，未完成的查得出来', () => {
    const { indicators } = evaluatedUnder('hubei', form([40, 30, 10]));
    expect(indicators.map(({ weight }) => weight?.value.toFixed())).toEqual(['40', '30', '10']);
    // 200 ÷ 220 × 30 = 27.27。
    expect(indicators[1]?.score?.toFixed()).toBe('27.27');
    expect(findingsUnder('hubei', form([40, 30, 10]))).toContain('JX008@G7');
  });

  test('合计不是 80 时分值无从得知，照用表里的得分', () => {
    expect(scoresUnder('hubei', form([40, 20, 10], '200'))).toMatchObject({ scores: ['40', '20', '10'], total: '90' });
    expect(evaluatedUnder('hubei', form([40, 20, 10])).indicators.every(({ weight }) => weight === null)).toBe(true);
  });

  test('定性指标部分达成在 80% 至 50% 之间', () => {
    const row = `
项目自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
效益指标|社会效益指标|管理水平|有所提高|部分达成年度指标并具有一定效果|10|5.5`;
    expect(findingsUnder('hubei', row)).not.toContain('JX010@G3');
    expect(findingsUnder('mof-2020', row)).toContain('JX010@G3');
  });
});

test('广水：三级指标平分二级指标的分值，四舍五入取整，合计不足也不报', () => {
  const form = `
财政预算支出项目绩效目标自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|自评分|复核分
项目绩效(85分)|质量指标(12分)|合格率一|≥90%|90%||
||合格率二|≥90%|45%||
||合格率三|≥90%|90%||
||合格率四|≥90%|90%||
||合格率五|≥90%|90%||`;
  // 12 ÷ 5 = 2.4，取整为 2；一半得 1 分。
  expect(scoresUnder('guangshui', form).scores).toEqual(['2', '1', '2', '2', '2']);
  expect(findingsUnder('guangshui', form).filter((found) => /JX00[123]/.test(found))).toEqual([]);
});

test('林芝：平分除不尽时，尾差归最后一项，合计不变', () => {
  const form = `
2024年度项目绩效自评表
一级指标|二级指标|三级指标|指标值|实际完成值|权重|自评得分
过程(20%)|资金管理|||支出率50%|8|
|事项管理||||12|12
产出(40%)|数量指标|参加人数|≥100人|100人||
||批次|8批次|8批次||
|成本指标|经费|≤90万元|80万元||`;
  const { indicators } = evaluatedUnder('linzhi-project', form);
  expect(indicators.slice(2).map(({ weight }) => weight?.value.toFixed())).toEqual(['13.33', '13.33', '13.34']);
  expect(findingsUnder('linzhi-project', form).filter((found) => found.startsWith('JX003'))).toEqual([]);
});

test('林芝：资金管理没有指标值，说扣分原因时只说完成值', () => {
  const form = `
2024年度项目绩效自评表
一级指标|二级指标|三级指标|指标值|实际完成值|权重|自评得分|扣分原因
过程(20%)|资金管理|||支出率50%|8||
|事项管理||||12|12|
产出(40%)|数量指标|参加人数|≥100人|100人|40||
效益(40%)|社会效益指标|受益人数|≥100人|100人|40||`;
  const told = evaluatedUnder('linzhi-project', form).findings.filter(({ code }) => code === 'JX027');
  expect(told.map(({ message }) => say(message, 'zh-CN'))).toEqual([
    '“资金管理”完成值“支出率50%”，没有达到，也没有写原因和改进措施。请补写。',
  ]);
});

describe('四川', () => {
  const form = `
报表编号：510000_0013zp
部门预算项目支出绩效自评表（2023年度）
预算执行情况(10分)|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额|238.93|251.89|251.89|100.00%|10||
绩效指标(90分)|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|发放覆盖率|=|100|%|100|60||
|效益指标|社会效益指标|足额保障率|=|100|%|80|30||
合计||||||||100||`;

  test('执行 10 分加指标 90 分，一级指标的分法不定', () => {
    expect(scoresUnder('sichuan', form)).toMatchObject({ rate: '10', scores: ['60', '24'], total: '94' });
  });

  test('只有两项、一项 60 分是允许的；调整预算没有说明的要报', () => {
    const codes = (id: string) => findingsUnder(id, form).map((found) => found.slice(0, 5));
    expect(codes('sichuan')).not.toContain('JX002');
    expect(codes('sichuan')).not.toContain('JX046');
    expect(codes('mof-2020')).toEqual(expect.arrayContaining(['JX002', 'JX046']));
    expect(codes('sichuan')).toContain('JX029');
  });
});

test('北京：执行率以年初预算数为分母', () => {
  const form = `
项目支出绩效自评表
资金（万元）|年初预算数(A)|全年预算数|全年执行数(B)|分值|执行率|得分
年度资金总额|80|100|40|10||
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|得分计算方法
产出指标|数量指标|场次|≥10场|9场|90||`;
  expect(scoresUnder('beijing-2016', form)).toMatchObject({ rate: '5', total: '86' });
  expect(scoresUnder('mof-2020', form)).toMatchObject({ rate: '4', total: '85' });
});

test('衔接资金：分值在年度指标值之前，“其中”行不计分', () => {
  const form = `
绩效目标自评表
（2023年度）
资金情况（万元）|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分
年度资金总额：|9.48|9.48|10|100%|
一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分
产出指标(50分)|数量指标|★补助面积|20|29.5亩|29.5亩|
||其中桃树||1.5亩|1.5亩|
||补助数量|30|200只|180只|`;
  expect(scoresUnder('rural-revitalisation', form)).toMatchObject({
    rate: '10',
    scores: ['20', null, '27'],
    total: '57',
  });
});

test('宁夏：执行率不计分，表里印了得分也不计', () => {
  const form = `
绩效目标自评表
资金（万元）|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|300|259.45|10|86.48%|8.65
一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分
产出指标(40分)|数量指标|发放数量|40|550万粒|550万粒|
效益指标(40分)|经济效益指标|增收|40|≥5%|4%|
满意度指标(20分)|服务对象满意度|满意度|20|≥90%|90%|`;
  expect(scoresUnder('ningxia', form)).toEqual({ rate: null, scores: ['40', '32', '20'], total: '92', grade: '优' });
  // 表上多印了 10 分执行率，合计 110 分，仍要报；没有印的不报。
  const marks = (drawing: string) => findingsUnder('ningxia', drawing).filter((found) => /JX00[12]|JX015/.test(found));
  expect(marks(form)).toEqual(['JX001@D7']);
  expect(marks(form.replace('|10|86.48%|8.65', '||86.48%|'))).toEqual([]);
});

test('云南公开14表：金额单位元，总分带等级', () => {
  const form = `
公开14表 项目支出绩效自评表
资金（元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|640000|640000|512000|10|80%|
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分
产出指标|数量指标|场次|≥|10|场|10|50|
效益指标|社会效益指标|人次|≥|10|人次|10|30|
满意度指标|服务对象满意度|满意度|≥|90|%|90|10|
总分|||||||100||优`;
  expect(scoresUnder('yunnan', form)).toEqual({ rate: '8', scores: ['50', '30', '10'], total: '98', grade: '优' });
});

test('云南叙述式：五项平分 100 分，指标值为 0 的不作除法', () => {
  const form = `
三级指标|年初目标值|实际完成值|自评得分
免疫密度|≥90%|95%|
抗体合格率|≥70%|63%|
补助发放率|=100%|100%|
抛弃事件|=0件|0件|
满意率|≥90%|90%|`;
  expect(scoresUnder('yunnan-narrative', form)).toEqual({
    rate: null,
    scores: ['20', '18', '20', '20', '20'],
    total: '98',
    grade: '优',
  });
});

test('深圳专项债：支出进度按资金支出率计分', () => {
  const form = `
专项债券项目绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
债券资金管理指标|债券资金管理|支出进度|100%|支出进度86.5%|10|
产出指标|数量指标|建设面积|≥100平方米|100平方米|50|`;
  expect(scoresUnder('shenzhen-bond', form).scores).toEqual(['8.65', '50']);
});

describe('林芝项目', () => {
  const form = `
甲项目绩效自评
一级指标|二级指标|三级指标|预期值|实际值|权重|自评得分
过程(20%)|资金管理|||资金支出率为66.10%|8|
|事项管理||||12|10
产出(40%)|数量指标|参加人数|≥113人|224人||
||人均经费|≤8100元/人|7700元/人||
||批次|8批次|8批次||
|时效指标|完成时间|2024年|2024年11月||
|成本指标|经费|控制在93.15万元以内|61.57万元||
效益(40%)|满意度指标|满意度|≥90%|95%|40|`;

  test('资金管理 8 分按支出率 66.10% 得 5.29 分，产出 40 分由五项平分，总分 95.29', () => {
    expect(scoresUnder('linzhi-project', form)).toMatchObject({
      scores: ['5.29', '10', '8', '8', '8', '8', '8', '40'],
      total: '95.29',
      grade: '优',
    });
  });
});
