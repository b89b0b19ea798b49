import { findingsUnder, scoresUnder } from './scores-under';

/** A form of 财预〔2020〕10号 附件1; the rows of the indicators vary. */
function form(rows: string, funds = '年度资金总额|100|100|80|10|80%|'): string {
  return `
项目支出绩效自评表
（2023年度）
项目名称|甲项目
资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
${funds}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
${rows}`;
}

const REVERSE = '产出指标|成本指标|故障次数|≤10次|12次|10||';

test('10号文：执行率 80% 得 8 分，反向指标按指标值÷完成值', () => {
  expect(scoresUnder('mof-2020', form(REVERSE))).toMatchObject({ rate: '8', scores: ['8.33'], total: '16.33' });
});

test('一体化系统：反向指标按 1−超出÷指标值；80 分为优，70 分为良', () => {
  const full = form(`${REVERSE}\n产出指标|数量指标|场次|≥10场|10场|80||`);
  expect(scoresUnder('integrated-system', full)).toEqual({ rate: '8', scores: ['8', '80'], total: '96', grade: '优' });
  const weak = form('产出指标|数量指标|场次|≥10场|8场|80||\n效益指标|社会效益指标|人次|≥10人次|3人次|10||');
  expect(scoresUnder('integrated-system', weak)).toMatchObject({ total: '75', grade: '良' });
  expect(scoresUnder('mof-2020', weak)).toMatchObject({ total: '75', grade: '中' });
});

test('一体化系统：反向指标达到目标值的两倍得 0 分', () => {
  expect(scoresUnder('integrated-system', form('产出指标|成本指标|故障次数|≤10次|20次|10||')).scores).toEqual(['0']);
});

test('广西：完成率 130%、指标值为 0 而完成 30 的，都要说明', () => {
  const rows = [
    '产出指标|数量指标|场次|≥10场|13场|40|40|',
    '产出指标|数量指标|新增件数|≥0件|30件|40|40|',
    '产出指标|数量指标|减少件数|≥0件|29件|10|10|',
  ].join('\n');
  const over = (id: string) => findingsUnder(id, form(rows)).filter((found) => found.startsWith('JX026'));
  expect(over('guangxi')).toEqual(['JX026@H7', 'JX026@H8']);
  expect(over('integrated-system')).toEqual(['JX026@H7']);
});

describe('101号文', () => {
  const costs = [
    '成本指标|经济成本指标|总成本|≤100万元|80万元|20|20|',
    '产出指标|数量指标|场次|≥10场|10场|40|40|',
    '效益指标|社会效益指标|人次|≥10人次|10人次|20|20|',
    '满意度指标|服务对象满意度指标|满意度|≥90%|95%|10|10|',
  ];

  test('设成本指标的按 20、40、20、10 分，加执行率 10 分', () => {
    expect(scoresUnder('mof-2021', form(costs.join('\n')))).toMatchObject({ total: '98', grade: '优' });
    expect(findingsUnder('mof-2021', form(costs.join('\n'))).filter((found) => found.startsWith('JX002'))).toEqual([]);
  });

  test('不设成本指标的按 50、30、10 分；分错的照样报', () => {
    const [, ...rest] = costs;
    const plain = rest.map((row) => row.replace('|40|40|', '|50|50|').replace('|20|20|', '|30|30|')).join('\n');
    const wrong = plain.replace('|50|50|', '|60|60|').replace('|30|30|', '|20|20|');
    const of = (rows: string) => findingsUnder('mof-2021', form(rows)).filter((found) => found.startsWith('JX002'));
    expect(of(plain)).toEqual([]);
    expect(of(wrong)).toEqual(['JX002@A7', 'JX002@A8']);
  });
});

test('阶梯扣分：每相差 3% 扣 1 分，最多扣 15 分；进度每差 4% 扣 1 分', () => {
  const rows = [
    '产出指标|数量指标|场次|≥100场|91场|40||',
    '产出指标|数量指标|人次|≥100人|10人|30||',
    '产出指标|时效指标|工程进度|≥100%|90%|30||',
    '产出指标|成本指标|故障次数|≤100次|107次|10||',
  ].join('\n');
  expect(scoresUnder('mof-stepped', form(rows)).scores).toEqual(['37', '15', '28', '8']);
});

test('适用项折算：不适用的不考核，其余得分按百分制折算', () => {
  const rows = [
    '产出指标|数量指标|场次|≥10场|10场|50||',
    '效益指标|社会效益指标|人次|≥10人次|8人次|30||',
    '满意度指标|服务对象满意度指标|满意度|不适用|不适用|10||',
  ].join('\n');
  const whole = '年度资金总额|100|100|100|10|100%|';
  // 10 + 50 + 24 = 84，满分 90：84 ÷ 90 × 100 = 93.33。
  expect(scoresUnder('rescale', form(rows, whole))).toMatchObject({ total: '93.33', grade: '优' });
  expect(scoresUnder('mof-2020', form(rows, whole)).total).toBe('84');
});

test('转移支付：只看完成情况，什么分也不打', () => {
  const form = `
中央对地方转移支付绩效目标自评表
项目名称|甲补助
资金（万元）|全年预算数|全年执行数|执行率
年度资金总额|29.6|29.6|100%
一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
产出指标|数量指标|补贴人次|≥180人次|164人次|
效益指标|社会效益指标|服务水平|有所提高|有所提高|`;
  expect(scoresUnder('transfer', form)).toEqual({ rate: null, scores: [null, null], total: null, grade: null });
  expect(findingsUnder('transfer', form)).toContain('JX027@F6');
});
