import { findTables } from '../../../src/engine/table/find';
import { GridView } from '../../../src/engine/grid/view';
import type { Field, Funds } from '../../../src/engine/table/table';
import { gridOf, type Entry } from '../../support/grid-of';
import { tableOf } from '../../support/tables-of';

const INDICATORS = [
  ['绩效指标', '三级指标', '指标值', '完成值', '分值', '得分'],
  [null, '甲', 1, 1, 90, 90],
];

function fundsOf(rows: readonly (readonly Entry[])[], merges: readonly string[] = []): Funds | null {
  return tableOf([...rows, ...INDICATORS], { merges }).funds;
}

/** The rows of a block, a line each: label, then the cells of initial, budget, spent, rate, weight, score. */
function lines(funds: Funds | null): string[] {
  const cell = (field: Field | null): string => (field ? `${field.cell} ${field.text}`.trim() : '∅');
  return (funds?.rows ?? []).map(({ label, initial, budget, spent, rate, weight, given }) =>
    [label, ...[initial, budget, spent, rate, weight, given].map(cell)].join(' | '),
  );
}

describe('没有表头的资金块', () => {
  test('一行一个标签，数在标签右边', () => {
    const funds = fundsOf(
      [
        ['项目名称', '修路'],
        ['项目资金（元）', '年初预算数', 100],
        [null, '全年预算数', 120],
        [null, '全年执行数', 90],
        [null, '执行率', '75%'],
      ],
      ['A2:A5'],
    );
    expect(funds?.moneyUnit).toBe('元');
    expect(lines(funds)).toEqual([' | C2 100 | C3 120 | C4 90 | C5 75% | ∅ | ∅']);
  });

  test('一行两个标签，没填的得分也有地方', () => {
    const funds = fundsOf([
      ['年初预算数', 100, '全年预算数', 120],
      ['全年执行数', 90, '执行率', '75%'],
      ['分值', 10, '得分', null],
    ]);
    expect(lines(funds)).toEqual([' | B1 100 | D1 120 | B2 90 | D2 75% | B3 10 | D3']);
  });

  test('标签接在别的栏目后面，数自带单位', () => {
    const funds = fundsOf([
      ['项目名称', '修路', '预算金额', '120万元'],
      ['主管部门', '交通局', '执行金额', '900000元'],
    ]);
    expect(lines(funds)).toEqual([' | ∅ | D1 120万元 | D2 900000元 | ∅ | ∅ | ∅']);
    expect(funds?.rows[0]?.spent?.number?.toFixed()).toBe('90');
  });

  test('上面一行是资金来源的，一列是一个来源，合计在前', () => {
    const funds = fundsOf([
      ['资金情况（10分）', null, '财政拨款', '其他资金', '合计'],
      [null, '全年预算数', 100, 20, 120],
      [null, '全年执行数', 80, 10, 90],
    ]);
    expect(lines(funds)).toEqual([
      '合计 | ∅ | E2 120 | E3 90 | ∅ | ∅ | ∅',
      '财政拨款 | ∅ | C2 100 | C3 80 | ∅ | ∅ | ∅',
      '其他资金 | ∅ | D2 20 | D3 10 | ∅ | ∅ | ∅',
    ]);
    expect(funds?.labelWeight?.weight?.toFixed()).toBe('10');
  });

  test('夹着“其中”的明细行不打断，也不顶替合计', () => {
    const funds = fundsOf([
      ['全年预算数', 120],
      ['其中：财政拨款', 100],
      ['全年执行数', 90],
      ['其中：财政拨款', 80],
    ]);
    expect(lines(funds)).toEqual([' | ∅ | B1 120 | B3 90 | ∅ | ∅ | ∅']);
  });

  test('说得更明白的标签优先', () => {
    const funds = fundsOf([
      ['资金总额', 300],
      ['全年预算数', 120],
      ['全年执行数', 90],
    ]);
    expect(lines(funds)).toEqual([' | ∅ | B2 120 | B3 90 | ∅ | ∅ | ∅']);
  });

  test('上面单独写着的一个数不算在内', () => {
    const funds = fundsOf([
      ['实际支出', 5],
      ['项目名称', '修路'],
      ['全年预算数', 120],
      ['全年执行数', 90],
    ]);
    expect(lines(funds)).toEqual([' | ∅ | B3 120 | B4 90 | ∅ | ∅ | ∅']);
  });

  test('少了预算或支出，或者隔着别的栏目，都不算资金块', () => {
    expect(fundsOf([['全年预算数'], ['全年执行数', 90]])).toBeNull();
    expect(
      fundsOf([
        ['全年预算数', '见附件'],
        ['全年执行数', 90],
      ]),
    ).toBeNull();
    expect(
      fundsOf([
        ['全年预算数', 120],
        ['项目名称', '修路'],
        ['全年执行数', 90],
      ]),
    ).toBeNull();
  });

  test('一行里预算和执行率各在标签右边，下一行不是金额：没有资金块', () => {
    expect(
      fundsOf([
        ['当年预算数（元）：', 1500000, '上年预算数（元）：', 1400000, '预算执行率（%）：', '96.50'],
        ['项目年度总目标：', '开展文化活动'],
      ]),
    ).toBeNull();
  });

  test('只有资金的表也读得出，和绩效无关的不读', () => {
    const rows = [
      ['全年预算数', 120],
      ['全年执行数', 90],
    ];
    const found = (title: string): readonly string[] =>
      findTables(new GridView(gridOf([[title], ...rows]))).tables.map(({ kind }) => kind);
    expect(found('项目绩效自评资金情况')).toEqual(['funds']);
    expect(found('基本情况')).toEqual([]);
  });
});
