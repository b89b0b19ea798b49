import { cellName, EMPTY_CELL, invert, parseCell, type Cell, type Written } from '../../engine';
import type { Receipt } from '../receipt';
import { holdsSame } from './holds-same';
import { orderOf, type Order, type RemovedSheet } from './order';
import { placesOf, type Places, type Standing, type StandingSheet } from './standing';

/** What must be looked at before a receipt is taken back; of a sheet that was added, also whether all else is blank. */
export function placesToRevert({ written, unsure, sheets }: Receipt): Places {
  const touched = [...written, ...unsure].map(({ entry: { sheet, cell } }) => ({ sheet, cell }));
  const around = sheets.flatMap((sheet) =>
    framed(touched.filter((place) => place.sheet === sheet).map(({ cell }) => cell)).map((cell) => ({ sheet, cell })),
  );
  return placesOf([...touched, ...around]);
}

/** The first and last cell of every column of the area from A1 on that holds all the cells. */
function framed(cells: readonly string[]): string[] {
  const places = cells.flatMap((cell) => parseCell(cell) ?? []);
  const most = (of: (place: { row: number; column: number }) => number): number =>
    places.reduce((most, place) => Math.max(most, of(place)), 0);
  const bottom = most(({ row }) => row);
  const columns = Array.from({ length: most(({ column }) => column) + 1 }, (_, column) => column);
  return columns.flatMap((column) => [cellName(0, column), cellName(bottom, column)]);
}

/** What takes a receipt back. A sheet that was added goes as a whole where it holds nothing but what was written. */
export function revertOrder({ written, unsure, sheets }: Receipt, standing: Standing): Order {
  // With a sheet that the person has deleted, everything that was written there is gone already.
  const stands = ({ entry }: Written): boolean => !sheets.includes(entry.sheet) || standing.sheets.has(entry.sheet);
  const found = unsure.filter(stands).flatMap((one) => foundOut(one, standing));
  const order = orderOf(invert([...written.filter(stands), ...found]), standing);
  if (standing.structureLocked) return order;
  const removed = sheets.flatMap((name): RemovedSheet[] => {
    const sheet = standing.sheets.get(name);
    const placed = order.sheets.find((one) => one.name === name)?.placed ?? [];
    return sheet && !sheet.isAdorned && holdsOnly(sheet, placed) ? [{ name, placed }] : [];
  });
  const goes = (name: string): boolean => removed.some((one) => one.name === name);
  return { ...order, sheets: order.sheets.filter(({ name }) => !goes(name)), removed };
}

/** Nothing where the cell was not written after all; else what to take back, provided that it is what was to be written. */
function foundOut(one: Written, standing: Standing): Written[] {
  const now = standingCell(one, standing);
  const untouched = holdsSame(now, one.was);
  if (untouched && now.format === one.was.format) return [];
  return untouched || holdsSame(now, one.now) ? [{ ...one, now }] : [one];
}

function standingCell({ entry: { sheet, cell } }: Written, { sheets }: Standing): Cell {
  const place = parseCell(cell);
  return (place && sheets.get(sheet)?.grid.rows[place.row]?.[place.column]) ?? EMPTY_CELL;
}

/** True where every cell of the sheet is one of these or is known to be blank. */
function holdsOnly({ grid, used }: StandingSheet, placed: RemovedSheet['placed']): boolean {
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const cell = grid.rows[row]?.[column];
      const isOurs = placed.some((one) => one.row === row && one.column === column);
      if (!isOurs && (!cell || cell.value !== null || cell.formula !== null)) return false;
    }
  }
  return true;
}
