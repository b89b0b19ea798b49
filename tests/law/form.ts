import fc from 'fast-check';
import type { Cell } from '../../src/engine';
import { gridOf } from '../support/grid-of';

/** Pieces that targets and actuals are made of, and noise that people and programs leave in cells. */
const OPERATORS = ['≥', '≤', '=', '>=', '＞＝', '≧', '═', '不低于', '不超过', '控制在', '<', '>', ''];
const UNITS = [
  '人',
  '%',
  '万元',
  '元',
  '人次',
  '元/人',
  '次',
  '天',
  '年',
  '公里',
  '万粒',
  '百分比',
  '/株',
  '以上',
  '以内',
  '',
];
const WORDS = [
  '是',
  '完成',
  '已完成',
  '显著提升',
  '预算年度内',
  '12月底',
  '2023年12月31日前',
  '基本达到',
  '无',
  '—',
  '……',
  '好坏',
  '达成预期指标',
  '部分达成年度指标并具有一定效果',
  '按时完成',
  '',
  ' ',
  '百分之九十五',
  '5-8个',
  '40。96万元',
  '3月-11月',
  '=1+1',
  '@SUM(A1)',
  '#DIV/0!',
];

const number = fc.oneof(
  fc.integer({ min: -5, max: 5000 }).map(String),
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => (n / 100).toFixed(2)),
  fc.constantFrom('0', '100', '1,234.5', '１００', '1e9', '0.0001', '99999999999999999999'),
);

/** A text as it may stand under 年度指标值 or 实际完成值. */
export const cellText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...OPERATORS), number, fc.constantFrom(...UNITS))
      .map((parts) => parts.join('')),
  },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(number, fc.constantFrom('-', '～', '至', '/'), number, fc.constantFrom(...UNITS))
      .map((parts) => parts.join('')),
  },
);

type Value = string | number | null | Partial<Cell>;

/** A measured value: a number with a unit that the targets use too. */
const measured: fc.Arbitrary<Value> = fc
  .tuple(number, fc.constantFrom('人', '%', '万元', ''))
  .map((parts) => parts.join(''));

const percent: fc.Arbitrary<Value> = fc
  .integer({ min: 0, max: 150 })
  .map((n) => ({ value: n / 100, text: `${n}%`, format: '0%' }));
const content: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: cellText },
  { weight: 2, arbitrary: fc.integer({ min: -10, max: 2000 }) },
  { weight: 1, arbitrary: percent },
  { weight: 1, arbitrary: fc.constant(null) },
);
const mark: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }).map((n) => n / 2) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom('10', '—', '10分', '/', '3.335', '-2') },
);

const indicator = fc.record({
  level1: fc.constantFrom('产出指标', '效益指标', '满意度指标', '成本指标', '产出指标(50分)', ''),
  level2: fc.constantFrom('数量指标', '质量指标', '时效指标', '成本指标', '经济效益', '指标', '社会效益指标', ''),
  level3: fc.constantFrom('人数', '按时完成率', '补助标准', '指标1：满意度', '其中：甲', '……', '受益户数', ''),
  target: content,
  actual: fc.oneof({ weight: 2, arbitrary: measured }, { weight: 1, arbitrary: content }),
  weight: mark,
  given: mark,
  note: fc.constantFrom('', '无', '因故未完成', null),
});

const HEADERS = {
  level1: '一级指标',
  level2: '二级 指标',
  level3: '三级指标',
  target: '年度\n指标值',
  actual: '实际完成值',
  weight: '分值',
  given: '得分',
  note: '偏差原因分析及改进措施',
} as const;
type Column = keyof typeof HEADERS;
const COLUMNS = Object.keys(HEADERS) as Column[];

/** A form as people fill it: funds block, header with its columns in any order, indicators, total row; anywhere on the sheet. */
export const form = fc
  .record({
    indent: fc.integer({ min: 0, max: 3 }),
    lead: fc.integer({ min: 0, max: 3 }),
    tail: fc.shuffledSubarray(COLUMNS.slice(3), { minLength: 4 }),
    indicators: fc.array(indicator, { maxLength: 14 }),
    funds: fc.option(fc.tuple(content, content, content, mark, content, mark)),
    total: fc.option(fc.tuple(mark, mark)),
  })
  .map(({ indent, lead, tail, indicators, funds, total }) => {
    const columns = [...COLUMNS.slice(0, 3), ...tail];
    const rows: Value[][] = Array.from({ length: lead }, () => []);
    rows.push(['项目支出绩效自评表'], ['（2023年度）'], ['项目名称', '某项目', '', '主管部门', '某局']);
    if (funds) {
      rows.push(['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']);
      rows.push(['', '年度资金总额', ...funds], ['', '其中：当年财政拨款', ...funds.slice(0, 3)]);
    }
    rows.push(columns.map((column) => HEADERS[column]));
    for (const one of indicators) rows.push(columns.map((column) => one[column]));
    if (total)
      rows.push(
        columns.map((column, at) =>
          at === 0 ? '总分' : column === 'weight' ? total[0] : column === 'given' ? total[1] : '',
        ),
      );
    return rows.map((row) => [...Array.from({ length: indent }, () => null), ...row]);
  });

const merge = fc
  .tuple(fc.nat(25), fc.nat(9), fc.nat(3), fc.nat(3))
  .map(
    ([row, column, down, right]) =>
      `${String.fromCharCode(65 + column)}${row + 1}:${String.fromCharCode(65 + column + right)}${row + 1 + down}`,
  );

/** The same with damage: cells lost or overwritten, and merges laid anywhere. */
export const damagedForm = fc
  .record({
    rows: form,
    hits: fc.array(fc.tuple(fc.nat(40), fc.nat(12), content), { maxLength: 8 }),
    merges: fc.array(merge, { maxLength: 4 }),
  })
  .map(({ rows, hits, merges }) => {
    const damaged = rows.map((row) => [...row]);
    for (const [row, column, value] of hits) {
      const line = damaged[row % damaged.length];
      if (line && line.length > 0) line[column % line.length] = value;
    }
    return gridOf(damaged, { merges });
  });
