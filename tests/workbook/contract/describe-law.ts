import fc from 'fast-check';
import { GridView, parseCell, type Grid } from '../../../src/engine';
import { gridOf, type Entry } from '../../support/grid-of';
import { contentsOf } from './contents';
import type { Stand } from './describe-host';
import { entryOf, type Writing } from './entry-of';

const ROWS = 5;
const COLUMNS = 4;
/** Below and beside all others, so that the extent of the sheet is the same before and after. */
const CORNER = 'H7';

const cell = fc.constantFrom<Entry>(
  null,
  '文字',
  '一\n二',
  12.5,
  { value: 12.5, text: '12.50', format: '0.00' },
  { value: 0.661, text: '66.10%', format: '0.00%' },
  { value: true, text: 'TRUE' },
  { value: { error: '#N/A' } },
  { value: 6, formula: `${CORNER}*2` },
  { value: '6人', formula: `${CORNER}*2&"人"` },
  { value: null, text: '', format: '0.0%' },
);
const writing = fc.constantFrom<Writing>(
  7,
  22.78,
  -0.5,
  '受汛期影响',
  '=1+1',
  '',
  { percent: '0.661' },
  { percent: '1' },
  { formula: `ROUND(${CORNER},2)`, text: '3' },
);
const rows = fc.array(fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS });
const plan = fc.array(fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), writing), { minLength: 1, maxLength: 8 });

function formOf(cells: readonly (readonly Entry[])[]): Grid {
  const corner = [null, null, null, null, null, null, null, 3];
  return gridOf([...cells, [], corner], { sheet: '自评表', merges: ['A2:B2', 'C4:C5'] });
}

/** Whatever a sheet holds and whatever is written: taken back, it is the sheet that it was. */
export function describeLaw(stand: Stand, runs: number): void {
  test('任何表、任何计划：写入再撤回，每一格都与写入前完全相同，其间改了别的格也一样', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(rows, plan, fc.boolean(), async (cells, changes, between) => {
        const { host, grids, edit } = await stand({ grids: [formOf(cells)] });
        const before = grids().map(contentsOf);
        const receipt = await host.apply(changes.map(([row, column, after]) => entryAt(grids(), row, column, after)));
        if (between) await edit('自评表', 'G7', 1);
        const back = await host.revert(receipt);
        if (between) await edit('自评表', 'G7', '');
        expect(back.refused).toEqual([]);
        expect(grids().map(contentsOf)).toEqual(before);
        written += receipt.written.length;
      }),
      { numRuns: runs },
    );
    expect(written).toBeGreaterThan(runs);
  });
}

function entryAt([grid]: readonly Grid[], row: number, column: number, after: Writing): ReturnType<typeof entryOf> {
  const view = new GridView(grid ?? gridOf([]));
  const name = view.name(row, column);
  const place = parseCell(name) ?? { row, column };
  const { text, formula } = view.cell(place.row, place.column);
  return entryOf(name, after, { before: text, beforeFormula: formula });
}
