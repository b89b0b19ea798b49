import { GridView } from '../../../src/engine/grid/view';
import { findTables } from '../../../src/engine/table/find';
import type { HeaderRole } from '../../../src/engine/table/header-role';
import type { Table } from '../../../src/engine/table/table';
import { gridOf, type Entry, type GridOptions } from '../../support/grid-of';
import { lineOf, linesOf } from '../../support/tables-of';

type Told = Readonly<Record<string, HeaderRole>>;

function told(rows: readonly (readonly Entry[])[], columns: Told, options?: GridOptions): readonly Table[] {
  return findTables(new GridView(gridOf(rows, options)), new Map(Object.entries(columns))).tables;
}

function lines(rows: readonly (readonly Entry[])[], columns: Told, options?: GridOptions): string[] {
  return told(rows, columns, options).flatMap(linesOf);
}

const HEADER = ['三级指标', '指标值', '全年做到', '分值', '得分'];
const ROW = ['培训人次', '≥100人', '120人', 10, 9];

test('不认识的表头，人说是实际完成值就是', () => {
  expect(lines([HEADER, ROW], {})).toEqual(['∅/∅/培训人次 | ≥100人 | ∅ | 10 | 9']);
  expect(lines([HEADER, ROW], { C1: 'actual' })).toEqual(['∅/∅/培训人次 | ≥100人 | 120人 | 10 | 9']);
  expect(told([HEADER, ROW], { C1: 'actual' })[0]?.columns[2]?.role).toBe('actual');
});

test('人说不用的列不用', () => {
  const [table] = told([HEADER, ROW], { D1: 'other' });
  expect(table?.indicators.map(lineOf)).toEqual(['∅/∅/培训人次 | ≥100人 | ∅ | ∅ | 9']);
  expect(table?.columns.map(({ role }) => role)).toEqual(['level3', 'target', 'other', 'other', 'given']);
});

test('人说的先于自动认出的，认出的那一列退下', () => {
  const rows = [
    ['三级指标', '指标值', '实际完成值', '年末情况', '得分'],
    ['培训人次', '≥100人', '120人', '130人', 9],
  ];
  expect(lines(rows, { D1: 'actual' })).toEqual(['∅/∅/培训人次 | ≥100人 | 130人 | ∅ | 9']);
});

test('分值在名称左边也可以指定', () => {
  const rows = [
    ['要点', '三级指标', '指标值', '分值', '得分'],
    [20, '培训人次', '≥100人', 10, 9],
  ];
  expect(lines(rows, { A1: 'weight' })).toEqual(['∅/∅/培训人次 | ≥100人 | ∅ | 20 | 9']);
});

test('指定一级指标，不会把一张表拆成两张', () => {
  const rows = [
    ['大类', '一级指标', '三级指标', '指标值', '得分'],
    ['产出指标', '甲类', '培训人次', '≥100人', 9],
  ];
  expect(lines(rows, { A1: 'level1' })).toEqual(['产出指标/∅/培训人次 | ≥100人 | ∅ | ∅ | 9']);
});

test('没有字的表头也可以指定', () => {
  const rows = [
    ['三级指标', '指标值', null, '得分', '分值'],
    ['培训人次', '≥100人', '120人', 9, 10],
  ];
  expect(lines(rows, { C1: 'actual' })).toEqual(['∅/∅/培训人次 | ≥100人 | 120人 | 10 | 9']);
});

test('合并的表头以左上角的格指定；竖排的侧栏指定了也不吞掉下面的行', () => {
  const rows = [
    ['产出与效益', '三级指标', '全年做到', null, '指标值', '得分'],
    [null, '培训人次', 120, '人', '≥100人', 9],
    [null, '培训场次', 5, '场', '5场', 9],
  ];
  expect(lines(rows, { C1: 'actual', A1: 'other' }, { merges: ['A1:A3', 'C1:D1'] })).toEqual([
    '∅/∅/培训人次 | ≥100人 | 120人 | ∅ | 9',
    '∅/∅/培训场次 | 5场 | 5场 | ∅ | 9',
  ]);
});

test('整行都不认识的表头，人说了就是一张表', () => {
  const rows = [
    ['做什么', '要多少', '做到多少'],
    ['培训人次', '≥100人', '120人'],
  ];
  expect(lines(rows, {})).toEqual([]);
  expect(lines(rows, { A1: 'level3', B1: 'target', C1: 'actual' })).toEqual(['∅/∅/培训人次 | ≥100人 | 120人 | ∅ | ∅']);
});

test('指定之后一张表也不剩的，不照办：否则无从改回', () => {
  const rows = [
    ['三级指标', '得分'],
    ['培训人次', 9],
  ];
  expect(lines(rows, { A1: 'other' })).toEqual(lines(rows, {}));
});

test('指着表外、空处或不是地址的，不起作用', () => {
  expect(lines([HEADER, ROW], { Z99: 'actual', XFD1048576: 'target', 不是地址: 'weight' })).toEqual(
    lines([HEADER, ROW], {}),
  );
});
