import { say } from '../../../src/engine/message/phrase';
import { percentText } from '../../../src/engine/number/round';
import { countIndicators } from '../../../src/engine/rate/indicator-count';
import { resultOf } from '../../support/result-of';
import type { Entry } from '../../support/grid-of';

const HEADER = ['一级指标', '二级指标', '三级指标', '预期指标值', '实际完成指标值'];
type Rows = readonly (readonly Entry[])[];

const ratesOf = (rows: Rows): string[] =>
  resultOf(rows).rates.map(({ title, value }) => `${say(title, 'zh-CN')} ${value ? percentText(value) : '∅'}`);

const stepsOf = (rows: Rows): string[] => resultOf(rows).rates[0]?.trace.steps.map((step) => say(step, 'zh-CN')) ?? [];

describe('没有分值的目标完成情况表', () => {
  const measured: Rows = [
    HEADER,
    ['产出指标', '数量指标', '帮扶人数', '50人', '50人'],
    ['产出指标', '质量指标', '覆盖率', '≥30%', '35%'],
    ['成本指标', '经济成本指标', '救助标准', '2000元/人', '2000元/人'],
    ['满意度指标', '服务对象满意度指标', '满意度', '≥95%', '96%'],
  ];

  test('每一项都有实绩的，目标实现率 100%', () => {
    expect(ratesOf(measured)).toEqual(['目标实现率 100.00%']);
    expect(stepsOf(measured)).toEqual(['4 项指标：达到 4 项，未达到 0 项', '4 ÷ 4 = 100.00%']);
  });

  test('有一项没有达到：75%', () => {
    const rows = measured.map((row) => (row[2] === '帮扶人数' ? [...row.slice(0, 4), '41人'] : row));
    expect(ratesOf(rows)).toEqual(['目标实现率 75.00%']);
  });

  test('完成值照抄目标的算不出：印 100% 没有依据', () => {
    const copied: Rows = [
      HEADER,
      ['产出指标', '数量指标', '帮扶人数', '50人', '50人'],
      ['产出指标', '时效指标', '帮扶完成时间', '≤1年', '≤1年'],
      ['产出指标', '质量指标', '帮扶覆盖率', '≥30%', '≥30%'],
      ['成本指标', '经济成本指标', '救助标准', '2000元/人', '2000元/人'],
      ['效益指标', '社会效益指标', '生活水平', '解决燃眉之急', '解决燃眉之急'],
      ['满意度指标', '服务对象满意度指标', '满意度', '≥95%', '≥95%'],
    ];
    expect(ratesOf(copied)).toEqual(['目标实现率 ∅']);
    expect(stepsOf(copied)).toEqual([
      '6 项指标：达到 2 项，未达到 0 项',
      '另有 4 项没有可以核对的实绩，算不出目标实现率；它在 33.33% 与 100.00% 之间',
    ]);
  });

  test('有资金块的：预算完成率、支出控制率、资金结余率', () => {
    const funds: Rows = [
      ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['年度资金总额', 710, 710, 710, '100%'],
    ];
    expect(ratesOf([...funds, ...measured])).toEqual([
      '目标实现率 100.00%',
      '预算完成率 100.00%',
      '支出控制率 100.00%',
      '资金结余率 0.00%',
    ]);
  });

  test('把万元写成元的执行数：预算完成率 0.01%，印 100% 对不上', () => {
    const funds: Rows = [
      ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['年度资金总额', 10, 10, '10元', '100%'],
    ];
    expect(ratesOf([...funds, ...measured]).slice(1)).toEqual([
      '预算完成率 0.01%',
      '支出控制率 0.01%',
      '资金结余率 99.99%',
    ]);
    expect(resultOf([...funds, ...measured]).rates[1]?.givenValue?.toFixed()).toBe('1');
  });

  test('不计分，不定总分，不查分值', () => {
    const { total, indicators } = resultOf(measured);
    expect([total.weight, total.score, total.grade]).toEqual([null, null, null]);
    expect(indicators.map(({ score }) => score)).toEqual([null, null, null, null]);
  });

  test('按计分的项目表没有这些率', () => {
    const scored: Rows = [
      ['三级指标', '指标值', '完成值', '分值', '得分'],
      ['人数', '50人', '50人', 90, 90],
    ];
    expect(ratesOf(scored)).toEqual([]);
  });
});

test('指标按产出、成本、效益、满意度数，产出下的经济成本算成本；没有一级指标的看二级', () => {
  const countsOf = (rows: Rows): string[] =>
    countIndicators(resultOf(rows).table.indicators).map(({ kind, cells }) => `${kind} ${cells.length}`);
  expect(
    countsOf([
      HEADER,
      ['产出指标', '数量指标', '慰问人次', '5人', '5人'],
      ['', '', '体检人数', '380人', '380人'],
      ['', '时效指标', '准确率', '100%', '100%'],
      ['', '经济成本指标', '慰问标准', '2100元/人', '2100元/人'],
      ['效益指标', '可持续影响指标', '带动提升', '有效', '有效'],
      ['满意度指标', '满意度指标', '劳模满意度', '≥95%', '≥95%'],
    ]),
  ).toEqual(['产出指标 3', '成本指标 1', '效益指标 1', '满意度指标 1']);
  expect(
    countsOf([
      ['类别', '三级指标', '年初指标值', '全年实际完成值'],
      ['数量', '托养人次', '不低于105人', '116人'],
      ['成本', '补助标准', '260元/辆', '按标准发放'],
      ['社会效益', '康复水平', '有所提高', '有所提高'],
    ]),
  ).toEqual(['产出指标 1', '成本指标 1', '效益指标 1']);
});
