import fc from 'fast-check';
import type { Table } from '../../../src/engine/table/table';
import { anyForm, type AnyForm } from '../../support/any-form';
import { below, twice } from '../../support/move-form';
import { foundIn, linesOf, tableOf } from '../../support/tables-of';

function expectForm(table: Table | undefined, { indicators, funds, total }: AnyForm): void {
  if (!table) throw new Error('no table');
  expect(linesOf(table)).toEqual(
    indicators.map(({ level1, level2, name, target, actual, weight, given }) =>
      [`${level1}/${level2}/${name}`, target, actual, weight, given].join(' | '),
    ),
  );
  expect([table.total?.given?.text, table.total?.weight?.text]).toEqual([String(total), '100']);
  const [first] = table.funds?.rows ?? [];
  expect([first?.budget?.number?.toNumber(), first?.spent?.number?.toNumber()]).toEqual([funds?.budget, funds?.spent]);
  expect(table.funds?.rows.length).toBe(funds ? 3 : undefined);
  const { year, project, department, unit, footnotes } = table;
  expect([year, project?.text, department?.text, unit?.text]).toEqual(['2023', '甲项目', '乙局', '丙中心']);
  expect(footnotes).toHaveLength(1);
}

describe('随机措辞、列序、合并和留白的自评表', () => {
  test('写进去的都原样读出来', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expectForm(tableOf(form.rows, form), form);
      }),
      { numRuns: 200 },
    );
  });

  test('两张表上下相接，各读各的', () => {
    fc.assert(
      fc.property(anyForm, anyForm, fc.integer({ min: 0, max: 3 }), (first, second, gap) => {
        const laid = below(first, second, gap);
        const { tables } = foundIn(laid.rows, laid);
        expect(tables).toHaveLength(2);
        expectForm(tables[0], first);
        expectForm(tables[1], second);
      }),
      { numRuns: 100 },
    );
  });

  test('两张表左右并排，各读各的', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const laid = twice(form);
        const { tables } = foundIn(laid.rows, laid);
        expect(tables).toHaveLength(2);
        for (const table of tables) expectForm(table, form);
      }),
      { numRuns: 100 },
    );
  });
});
