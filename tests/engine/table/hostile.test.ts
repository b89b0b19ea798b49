import fc from 'fast-check';
import { GridView } from '../../../src/engine/grid/view';
import type { Area, Cell, Grid } from '../../../src/engine/grid/grid';
import { findTables } from '../../../src/engine/table/find';
import { gridOf, type Entry } from '../../support/grid-of';

/** Texts that mean something somewhere in a form, and some that mean nothing. */
const WORDS = [
  '绩效指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标',
  '年度指标值',
  '指标性质',
  '度量单位',
  '实际完成值',
  '分值',
  '得分',
  '自评得分',
  '偏差原因',
  '产出指标(50分)',
  '(50分)',
  '效益',
  '满意度',
  '其中桃树',
  '……',
  '指标1：',
  '小计',
  '合计',
  '总分',
  '总分：',
  '自评等级',
  '注：',
  '备注',
  '项目资金',
  '（万元）',
  '年初预算数',
  '全年预算数',
  '执行数(万元)/执行率',
  '执行率',
  '年度资金总额',
  '309 / 100 %',
  '项目名称',
  '主管部门：',
  '年度总体目标',
  '预期目标',
  '实际完成情况',
  '（2023年度）',
  '自评表',
  '≥95%',
  '259.45万元',
  '99.55分',
  '1,777,750元',
  '\n',
  '[bookmark: _GoBack]',
] as const;

const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Entry>(
      { value: { error: '#DIV/0!' } },
      { value: true },
      { formula: 'A1' },
      { text: '5' },
    ),
  },
);
const side = fc.oneof(fc.integer({ min: -2, max: 20 }), fc.constantFrom(1048575, Number.NaN));
const area: fc.Arbitrary<Area> = fc.record({ top: side, left: side, bottom: side, right: side });
const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(entry, { maxLength: 9 }), { maxLength: 25 }),
    merges: fc.array(area, { maxLength: 12 }),
  })
  .map(({ rows, merges }) => ({ ...gridOf(rows), merges }));

const FORM: Entry[][] = [
  ['项目支出绩效自评表'],
  ['（2023年度）'],
  ['项目名称', '甲项目', null, '实施单位', '乙单位'],
  ['项目资金（万元）', null, '全年预算数', '全年执行数', '执行率', '得分'],
  [null, '年度资金总额', 64, 60, '93.75%', 9.38],
  ['年度总体目标', '预期目标', null, '实际完成情况'],
  [null, '救助', null, '已救助'],
  ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分'],
  ['产出指标', '数量指标', '人数', '≥500人', '520人', 45],
  [null, '时效', '完成时间', '年底前', '完成', 45],
  [null, '指标'],
  ['总分', null, null, null, null, 99.38],
  ['注：无'],
];

describe('任何表格都读得完', () => {
  test('乱写的格、参差的行、颠倒重叠的合并', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { tables, skipped } = findTables(new GridView(grid));
        expect(tables.length + skipped.length).toBeGreaterThan(0);
        for (const {
          area: { top, bottom, left, right },
          indicators,
        } of tables) {
          expect(top).toBeLessThanOrEqual(bottom);
          expect(left).toBeLessThanOrEqual(right);
          for (const { row, rows } of indicators) expect(rows[0]).toBe(row);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('改动一张真表的几格、删行、加合并', () => {
    const change = fc.record({ row: fc.nat(FORM.length), column: fc.nat(5), entry, drop: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.array(area, { maxLength: 6 }), (changes, merges) => {
        const rows = FORM.map((row) => [...row]);
        for (const { row, column, entry: text, drop } of changes) {
          if (drop) rows.splice(row, 1);
          else if (rows[row]) rows[row][column] = text;
        }
        expect(() => findTables(new GridView({ ...gridOf(rows), merges }))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test('读两次结果一样', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        expect(findTables(new GridView(grid))).toEqual(findTables(new GridView(grid)));
      }),
      { numRuns: 200 },
    );
  });

  test('行里有洞、有缺行的表格', () => {
    const grid = gridOf(FORM);
    const rows = [...grid.rows];
    rows[1] = undefined;
    const sparse: Grid = { ...grid, rows: [...rows, , [, ,]] };
    expect(findTables(new GridView(sparse)).tables).toHaveLength(1);
  });
});

/** Counts how often cells are looked at, which takes the same number on every machine. */
class CountingView extends GridView {
  looks = 0;

  override cell(row: number, column: number): Cell {
    this.looks++;
    return super.cell(row, column);
  }
}

function looksAt(grid: Grid): number {
  const view = new CountingView(grid);
  findTables(view);
  return view.looks;
}

describe('看格的次数随行数线性增长', () => {
  function ledger(count: number): Grid {
    const rows = Array.from({ length: count }, (_, index): Entry[] => [
      index + 1,
      index % 6 === 0 ? '产出指标' : null,
      index % 3 === 0 ? '数量指标' : null,
      `第${index}项工作完成数量`,
      '≥100人次',
      100 + (index % 7),
      10,
      9.5,
      null,
    ]);
    return gridOf([
      ['序号', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '备注'],
      ...rows,
    ]);
  }

  function repeated(count: number, ...rows: Entry[][]): Entry[][] {
    return Array.from({ length: count }, () => rows).flat();
  }

  const header = ['三级指标', '指标值', '得分'];

  test.each<[string, (count: number) => Grid]>([
    ['指标', ledger],
    ['“合计”', (count) => gridOf([header, ...repeated(count, ['合计', null, 1])])],
    ['“小计”', (count) => gridOf([header, ...repeated(count, ['甲', 1, 1], ['小计', null, 1])])],
    [
      '一级指标全空的指标',
      (count) =>
        gridOf([
          ['一级指标', '二级指标', ...header],
          ...repeated(count, [null, '数量指标', '甲', 1, 1], [null, '质量指标', '乙', 1, 1]),
        ]),
    ],
    ['表头', (count) => gridOf(repeated(count, header))],
    ['小表', (count) => gridOf(repeated(count, ['项目名称', '甲'], header, ['甲', 1, 1]))],
    ['预算清单', (count) => gridOf(repeated(count, ['某项', '支出', 1]))],
    ['空行', (count) => gridOf([header, ...repeated(count, [])])],
    ['表头上方的文字', (count) => gridOf([...repeated(count, ['说明', '文字']), header, ['甲', 1, 1]])],
    [
      '资金行',
      (count) =>
        gridOf([['项目资金', '预算数', '执行数'], ...repeated(count, ['其他资金', 1, 1]), header, ['甲', 1, 1]]),
    ],
    [
      '没有指标的资金行',
      (count) => gridOf([['绩效自评'], ['项目资金', '预算数', '执行数'], ...repeated(count, ['其他资金', 1, 1])]),
    ],
    [
      '表下方的注',
      (count) => gridOf([header, ['甲', 1, 1], ['总分', null, 1], ['注：'], ...repeated(count, ['文字'])]),
    ],
  ])('%s', (_, make) => {
    const [few, many] = [looksAt(make(200)), looksAt(make(2000))];
    expect(many).toBeLessThan(11 * few);
    expect(many).toBeLessThan(100 * make(2000).rows.length);
  });

  test('一行一万六千列而其余很短时，不把短行当长行看', () => {
    const wide = gridOf([Array.from({ length: 16_384 }, () => '说明'), ...repeated(5000, ['甲', 1])]);
    expect(looksAt(wide)).toBeLessThan(10 * (16_384 + 2 * 5000));
  });

  test('几千个互相重叠的合并', () => {
    const merges = Array.from({ length: 5000 }, (_, index) => ({
      top: 1 + (index % 300),
      left: 0,
      bottom: 399,
      right: 8,
    }));
    const view = new CountingView({ ...ledger(400), merges });
    findTables(view);
    expect(view.looks).toBeLessThan(2 * looksAt(ledger(400)));
  });

  test('分配表的行', () => {
    const allocation = (count: number): Grid =>
      gridOf([
        ['名称', '人数', '标准', '金额'],
        ...Array.from({ length: count }, (_, index): Entry[] => [`单位${index}`, 3, '100元/人', 300]),
      ]);
    expect(looksAt(allocation(4000))).toBeLessThan(10 * looksAt(allocation(500)));
  });
});
