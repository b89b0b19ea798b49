import fc from 'fast-check';
import { phrase } from '../../../src/engine/message/phrase';
import { GridView } from '../../../src/engine/grid/view';
import { EMPTY_CELL, type Cell, type Grid } from '../../../src/engine/grid/grid';
import { invert } from '../../../src/engine/plan/invert';
import type { Content, PlanEntry } from '../../../src/engine/plan/plan';
import { applyPlan } from '../../../src/workbook/memory/apply-plan';
import { gridOf, type Entry } from '../../support/grid-of';

function entry(cell: string, after: Content, before = '', beforeFormula: string | null = null): PlanEntry {
  return { sheet: 'Sheet1', cell, kind: 'score', before, beforeFormula, after, why: phrase('plan.note') };
}

const number = (text: string, formula: string | null = null): Content => ({ type: 'number', text, formula });
const at = (grid: Grid, row: number, column: number): Cell => grid.rows[row]?.[column] ?? EMPTY_CELL;

/** Every cell that is not empty, by place. */
function contents(grid: Grid): Map<string, Cell> {
  const found = new Map<string, Cell>();
  grid.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell && (cell.text !== '' || cell.value !== null || cell.formula !== null || cell.format !== null)) {
        found.set(`${r},${c}`, cell);
      }
    }),
  );
  return found;
}

test('数、比率、文字各得其值与显示；比率在常规格式的格里显示为百分比', () => {
  const grid = gridOf([[null, { value: null, text: '', format: '0%' }]]);
  const { grid: after, refused } = applyPlan(grid, [
    entry('A1', { type: 'percent', text: '0.661', formula: null }),
    entry('B1', { type: 'percent', text: '0.661', formula: 'E1/D1' }),
    entry('B4', number('5.29')),
    entry('A2', { type: 'text', text: '原因', formula: null }),
  ]);
  expect(refused).toEqual([]);
  expect(at(after, 0, 0)).toEqual({ value: 0.661, text: '66.10%', formula: null, format: '0.00%' });
  expect(at(after, 0, 1)).toEqual({ value: 0.661, text: '66.10%', formula: 'E1/D1', format: '0%' });
  expect(at(after, 3, 1)).toEqual({ value: 5.29, text: '5.29', formula: null, format: null });
  expect(at(after, 1, 0)).toEqual({ value: '原因', text: '原因', formula: null, format: null });
  expect(contents(grid).size).toBe(1);
});

test('格里的内容与读到的不同时不写并说明；只差换行与空白不算不同', () => {
  const grid = gridOf([['10'], [{ value: 10, text: '10', formula: 'B1' }], ['多一些\n人 '], ['']]);
  const { applied, refused } = applyPlan(grid, [
    entry('A1', number('9'), '8'),
    entry('A2', number('9'), '10'),
    entry('A3', number('9'), '多一些人'),
    entry('A4', number('1')),
    entry('A4', number('2')),
    { ...entry('A4', number('3')), sheet: '别的表' },
  ]);
  expect(applied.map((written) => written.entry.cell)).toEqual(['A3', 'A4']);
  expect(refused).toHaveLength(4);
});

test('合并区写在左上角，区内较低处的文字不动，撤回后一切如旧', () => {
  const grid = gridOf([[], ['旧']], { merges: ['A1:B2'] });
  const { grid: after, applied } = applyPlan(grid, [entry('A1', number('9'), '旧')]);
  expect(new GridView(after).text(0, 0)).toBe('9');
  const back = applyPlan(after, invert(applied));
  expect(back.refused).toEqual([]);
  expect(contents(back.grid)).toEqual(contents(grid));
});

test('撤回只动仍是所写内容的格', () => {
  const { grid, applied } = applyPlan(gridOf([[]]), [entry('A1', number('9')), entry('B1', number('8'))]);
  const changed: Grid = {
    ...grid,
    rows: [[{ value: '人改过', text: '人改过', formula: null, format: null }, at(grid, 0, 1)]],
  };
  const back = applyPlan(changed, invert(applied));
  expect(back.refused.map(({ cell }) => cell)).toEqual(['A1']);
  expect(new GridView(back.grid).text(0, 0)).toBe('人改过');
  expect(new GridView(back.grid).text(0, 1)).toBe('');
});

const cellEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 5 }),
  fc.integer({ min: -99, max: 999 }).map((n) => ({ value: n / 10, text: (n / 10).toFixed(2), format: '0.00' })),
  fc.integer().map((n) => ({ value: n, text: String(n), formula: 'B2+1' })),
  fc.constant({ value: { error: '#DIV/0!' }, formula: 'A1/0', format: '0%' }),
  fc.constant({ value: null, text: '', format: '0.00%' }),
);
const content: fc.Arbitrary<Content> = fc.record({
  type: fc.constantFrom('number' as const, 'percent' as const),
  text: fc.integer({ min: -999, max: 9999 }).map((n) => String(n / 100)),
  formula: fc.constantFrom(null, 'ROUND(A1,2)'),
});
const after = fc.oneof(
  content,
  fc.string().map((text): Content => ({ type: 'text', text, formula: null })),
);

test('任何表、任何计划：写入再撤回，每一格都与写入前完全相同，再撤回一次又是写入后的样子', () => {
  let restored = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(cellEntry, { maxLength: 4 }), { maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(6), fc.nat(5), after), { maxLength: 10 }),
      (rows, changes) => {
        const grid = gridOf(rows, { merges: ['A1:B2', 'C3:C5'] });
        const view = new GridView(grid);
        const entries = changes.map(([row, column, written]) => {
          const { text, formula } = view.cell(row, column);
          return entry(view.name(row, column), written, text, formula);
        });
        const { grid: changed, applied } = applyPlan(grid, entries);
        const back = applyPlan(changed, invert(applied));
        expect(back.refused).toEqual([]);
        expect(contents(back.grid)).toEqual(contents(grid));
        expect(contents(applyPlan(back.grid, invert(back.applied)).grid)).toEqual(contents(changed));
        restored += applied.length;
      },
    ),
    { numRuns: 2000 },
  );
  expect(restored).toBeGreaterThan(2000);
});
