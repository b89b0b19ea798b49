import { checkReport, say } from '../../../src/engine';
import { reportChecks } from '../../../src/engine/report/report-checks';
import { plainReport } from '../../support/plain-report';
import { withCells } from '../../support/sheet-of';
import { CLEAN } from '../check/clean-forms';
import { REPORT_CASES } from './cases';
import { findingsIn, tableOf, type Rows } from './report-findings';

test.each(REPORT_CASES)('$code $form：$text', ({ form, text, finds }) => {
  expect(findingsIn(text, { [form]: CLEAN[form] })).toEqual(finds);
});

test('每项核对都有该报的和不该报的例子', () => {
  for (const { code } of reportChecks) {
    const cases = REPORT_CASES.filter((one) => one.code === code);
    expect([code, cases.some(({ finds }) => finds.join().includes(code))]).toEqual([code, true]);
    expect([code, cases.some(({ finds }) => finds.length === 0)]).toEqual([code, true]);
  }
});

test('引文是原文里的一段，两种语言都没有空着的填空', () => {
  for (const { form, text } of REPORT_CASES) {
    for (const { quote, message } of checkReport(plainReport([text]), [
      { name: '', evaluation: tableOf(CLEAN[form]) },
    ])) {
      expect(text).toContain(quote);
      expect(say(message, 'zh-CN') + say(message, 'en')).not.toMatch(/[{}]|undefined/);
    }
  }
});

test('同一句话写两遍，只报一次', () => {
  const text = '全年已补助驿站215个。\n全年已补助驿站215个。';
  expect(findingsIn(text, { 驿站: CLEAN.驿站 })).toHaveLength(1);
});

describe('几份报告在一个文件里', () => {
  const text = [
    '困难职工慰问送温暖项目',
    '2023年绩效评价报告',
    '全年慰问困难职工531人。',
    '公益性岗位工资项目',
    '2023年绩效评价报告',
    '全年安置岗位59个。',
    '根据“劳动者驿站”专项预算项目绩效评价指标体系分析。',
    '劳动者驿站项目',
    '2024年绩效评价报告',
    '全年已补助驿站205个。',
  ];
  const { 送温暖, 工资, 驿站 } = CLEAN;

  test('各份只与自己的表对照', () => {
    expect(findingsIn(text, { 送温暖, 工资, 驿站 })).toEqual([
      'JX065 F11: 531人 → 520人',
      'JX065 H7: 59个 → 62个',
      'JX068 B2: 劳动者驿站 → 公益性岗位工资',
    ]);
  });

  test('只给一张表，别的报告不与它对照', () => {
    expect(findingsIn(text, { 送温暖 })).toContain('JX065 F11: 531人 → 520人');
    expect(findingsIn(text, { 送温暖 }).join()).not.toContain('59个');
  });
});

describe('表里没有填得分', () => {
  const blank = withCells(CLEAN.送温暖, { H11: '', H12: '', H13: '', H14: '' });

  test('报告写的得分与按指标值和完成值算出的比', () => {
    expect(findingsIn('“发放及时率”得8分（分值10分）。', { 送温暖: blank })).toEqual(['JX059 warning F13: 8 → 9']);
    expect(findingsIn('“发放及时率”得9分（分值10分）。', { 送温暖: blank })).toEqual([]);
  });

  test('还有几项待评定的，只与已评定的比', () => {
    const open = withCells(blank, { F12: '' });
    expect(findingsIn('产出指标分值50分，已评定得44分。', { 送温暖: open })).not.toEqual([]);
    expect(findingsIn('产出指标分值50分，得44分。', { 送温暖: open })).toEqual([]);
  });
});

test('标题里的一级指标带着分值，要与表里的相同；它下面的指标也照着数', () => {
  const { 驿站 } = CLEAN;
  const labelled = withCells(驿站, { A8: '项目绩效40分/产出指标' });
  expect(findingsIn('（一）项目绩效50分/产出指标', { 驿站: labelled })).toEqual(['JX059 A8: 50 → 40']);
  expect(findingsIn('（一）项目绩效40分/产出指标\n项目绩效40分/产出指标共4项。', { 驿站: labelled })).toEqual([
    'JX066 C8: 项目绩效40分/产出指标4个 → 项目绩效40分/产出指标3个',
  ]);
});

test('一级、二级指标同名，说的是同一块', () => {
  const named = withCells(CLEAN.驿站, { B14: '满意度指标' });
  expect(findingsIn('满意度指标得8.8分。', { 驿站: named })).toEqual(['JX059 A14: 8.8 → 9.8']);
});

test('名称里有引号的指标，引用时写成单引号，得分还是它的', () => {
  const rows: Rows = [
    ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评价标准', '得分'],
    ['投入', 13, '预算配置', 13, '在职人员控制率', 5, '不超过100%', 5],
    ['投入', 13, '预算配置', 13, '“三公经费”变动率', 8, '不大于0', 8],
    ['过程', 87, '预算执行', 87, '预算完成率', 87, '100%', 80],
  ];
  const text = (marks: number): string => `“在职人员控制率”得满分5分，“‘三公经费’变动率”得${marks}分。`;
  expect(findingsIn(text(8), { 部门: rows })).toEqual([]);
  expect(findingsIn(text(7), { 部门: rows })).toEqual(['JX059 H3: 7 → 8']);
});

test('照抄表里的一句话，数却不同的要报；表里有同样的话、说的是别的年份、只是序号的不报', () => {
  const noted = withCells(CLEAN.驿站, {
    C9: '3个重点站点验收合格率',
    H9: '4个站点晚了2天验收，已经督促整改',
    H14: '4个站点晚了3天验收，已经督促整改',
  });
  const found = (text: string) => findingsIn(text, { 驿站: noted });
  expect(found('4个站点晚了5天验收，已经督促整改。')).toEqual(['JX065 H9: 5天 → 2天']);
  expect(found('“5个重点站点验收合格率”达到指标值。')).toEqual(['JX065 C9: 5个 → 3个']);
  expect(found('4个站点晚了3天验收，已经督促整改。')).toEqual([]);
  expect(found('2023年问题：4个站点晚了5天验收，已经督促整改。')).toEqual([]);
  // What was done may be told in the words of the plan.
  expect(found('年度总体目标：2024年补助驿站205个，方便户外劳动者。')).toEqual([]);
  expect(found('2.站点晚了验收，已经督促整改。')).toEqual([]);
});

test('没有表也能核对文字自己的数', () => {
  expect(findingsIn('共支出80万元，其中：培训45万元、设备38万元。', {})).toEqual(['JX070: 80万元 → 83万元']);
});

test('空的报告没有发现', () => {
  expect(findingsIn('', { 驿站: CLEAN.驿站 })).toEqual([]);
});
