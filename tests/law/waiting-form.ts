import fc from 'fast-check';
import { columnName } from '../../src/engine';
import { gridOf, type Entry } from '../support/grid-of';

/** Targets with actuals, most of which only a person can score. */
const PAIRS: readonly (readonly [Entry, Entry])[] = [
  ['有所提升', '有所提升'],
  ['有所提升', '部分达成年度指标并具有一定效果'],
  ['是', '否'],
  ['≥5人', '≥5人'],
  ['1部宣传片,2套方案', '1部,2套'],
  ['12月底前', '已完成'],
  ['≥100人', '80人'],
  ['≤40万元', '50万元'],
  ['≥100人', '160人'],
];

const HEADER = ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];
/** 分值, 得分 and 偏差原因: what several indicators may share. */
const SHARED = [4, 5, 6];
const FIRST = 5;

const indicator = fc.tuple(
  fc.constantFrom(...PAIRS),
  fc.constantFrom<Entry>(10, 10, 7.5, 3.335, '10分', 0, null),
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom<Entry>(9, 5, '—') }),
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom('无', '因故') }),
);
const merge = fc
  .tuple(fc.constantFrom(...SHARED), fc.nat(8), fc.integer({ min: 1, max: 3 }))
  .map(([column, from, down]) => {
    const name = columnName(column);
    return `${name}${FIRST + from}:${name}${FIRST + from + down}`;
  });

/** A form whose scores are mostly blank and mostly a person's to give; some weights, scores and notes are merged over rows. */
export const waitingForm = fc
  .record({
    indicators: fc.array(indicator, { minLength: 1, maxLength: 10 }),
    merges: fc.uniqueArray(merge, { maxLength: 2, selector: (name) => name[0] }),
    total: fc.tuple(fc.constantFrom<Entry>(null, 100), fc.constantFrom<Entry>(null, null, 90)),
  })
  .map(({ indicators, merges, total }) => {
    const rows: Entry[][] = [
      ['项目支出绩效自评表'],
      ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '原因'],
      ['', '年度资金总额', 100, 110, 80, 10, null, null, null],
      HEADER,
      ...indicators.map(([[target, actual], weight, given, note], index) => {
        return ['产出指标', `第${index + 1}项`, target, actual, weight, given, note];
      }),
      ['总分', null, null, null, ...total],
    ];
    return gridOf(rows, { merges: merges.filter((name) => Number(name.split(/\D+/).at(-1)) < rows.length) });
  });
