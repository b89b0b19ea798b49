import { runChecks } from '../../src/engine/check/registry';
import { plainText } from '../../src/engine/number/round';
import type { Entry } from '../support/grid-of';
import { POLICY, resultOf } from '../support/result-of';

const codesOf = (rows: readonly (readonly Entry[])[]): string[] => [
  ...new Set(runChecks(resultOf(rows), POLICY).map(({ code }) => code)),
];

describe('每一种表按它自己的样子对待', () => {
  test('重庆部门整体：平铺的指标没有一、二级，只印执行率；7.93 + 9 × 10 = 97.93', () => {
    const { table, total, execution } = resultOf([
      ['某区林业局部门整体绩效自评表'],
      ['自评总分(分)', 97.93],
      ['部门预算执行情况', '', '年初预算数', '全年(调整)预算数', '全年执行数', '执行率', '执行率权重', '执行率得分'],
      ['', '年度总金额', '', '', '', 79.27, 10, 7.93],
      ['绩效指标', '指标名称', '计量单位', '指标性质', '指标值', '指标权重(分)', '全年完成值', '指标得分(分)'],
      ...Array.from({ length: 9 }, (_, index): Entry[] => ['', `管护面积${index}`, '万亩', '≥', 8, 10, 8, 10]),
    ]);
    expect([table.kind, execution?.rateGiven?.toFixed(), execution?.given?.toFixed()]).toEqual([
      'department',
      '0.7927',
      '7.93',
    ]);
    expect([total.weight?.toFixed(), total.score?.toFixed(), total.given?.toFixed()]).toEqual([
      '100',
      '97.93',
      '97.93',
    ]);
  });

  test('得分清单：23 项合计 78.35，印 88.35', () => {
    const given = [8, 10, 13.35, 5, 0, 2, 1, 1, 2, 2, 2, 1, 5, 3, 5, 1, 1, 1, 2, 1, 2, 5, 5];
    const rows: Entry[][] = [
      ['一级指标', '二级指标', '三级指标', '得分'],
      ...given.map((score, index): Entry[] => [index === 0 ? '履职效能' : '', '', `内容${index}`, score]),
      ['合计', '', '', 88.35],
    ];
    const { table, total } = resultOf(rows);
    expect([table.kind, total.weight, total.score && plainText(total.score)]).toEqual(['scorelist', null, '78.35']);
    expect(codesOf(rows)).toContain('JX004');
  });

  test('湖南部门整体：投入、过程、产出、效果，按印的得分合计', () => {
    const { table, total } = resultOf([
      ['一级指标', '二级指标', '三级指标', '分值', '得分'],
      ['投入', '预算配置', '在职人员控制率', 8, 8],
      ['', '', '三公经费变动率', 8, 0],
      ['过程', '预算执行', '预算完成率', 8, 6],
      ['产出', '职责履行', '重点工作完成率', 40, 38],
      ['效果', '履职效益', '社会效益', 36, 36],
      ['总分', '', '', 100, 88],
    ]);
    expect([table.kind, total.weight?.toFixed(), total.score?.toFixed()]).toEqual(['department', '100', '88']);
  });

  test('转移支付：只看完成情况和原因，不计分、不定总分、不查分值', () => {
    const rows: Entry[][] = [
      ['类别', '三级指标', '年初指标值', '全年实际完成值', '未完成原因和改进措施'],
      ['数量指标', '资助托养人次', '≥105人次', '116人次', ''],
      ['数量指标', '发放燃油补贴人次', '≥180人次', '164人次', ''],
    ];
    const { table, total, indicators, rates } = resultOf(rows);
    expect([table.kind, total.weight, total.score, total.grade]).toEqual(['transfer', null, null, null]);
    expect(indicators.map(({ completion }) => completion?.ratio.toFixed(4))).toEqual(['1.1048', '0.9111']);
    expect(rates.map(({ name, value }) => [name, value?.toFixed()])).toEqual([['attainment', '0.5']]);
    expect(codesOf(rows).filter((code) => ['JX001', 'JX002', 'JX004', 'JX046'].includes(code))).toEqual([]);
    expect(codesOf(rows)).toContain('JX027');
  });

  test('决算资金表：对年初预算超过 100% 不是错，对全年预算超过才是；截断的百分比照样查出', () => {
    const rows = (budget: string): Entry[][] => [
      ['项目', budget, '决算数', '完成率'],
      ['三公经费', 3.8, 3.76, '98.94%'],
      ['支出合计', 775.83, 884.49, '114.01%'],
    ];
    expect(codesOf(rows('年初预算数'))).toEqual(['JX045']);
    expect(codesOf(rows('全年预算数'))).toContain('JX016');
  });

  test('专项债券：债券资金管理也是指标，照样计分', () => {
    const { table, total } = resultOf([
      ['某路网专项债券项目绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['债券资金管理指标', '支出进度', '债券资金支出进度', '≥95%', '100%', 10, 10],
      ['产出指标', '数量指标', '道路里程', '≥12公里', '12公里', 50, 50],
      ['效益指标', '社会效益指标', '通车路段', '≥3条', '3条', 40, 40],
      ['总分', '', '', '', '', 100, 100],
    ]);
    expect([table.kind, total.weight?.toFixed(), total.score?.toFixed()]).toEqual(['bond', '100', '100']);
  });
});
