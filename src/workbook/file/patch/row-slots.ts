import type { CellPlace, RowPlace, SheetPlaces } from '../sheet/sheet-places';
import { isTrue } from '../xml/is-true';
import type { XmlReader } from '../xml/xml-reader';
import type { Columns } from './columns';
import type { CellSlot, RowSlot } from './sheet-scan';

/** The columns to be written, ascending, by their rows, which ascend too. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

/** The slots of the wanted cells, those that are missing included, in the order of the file. */
export function rowSlots(reader: XmlReader, { rows, close }: SheetPlaces, wanted: Wanted, columns: Columns): RowSlot[] {
  const slots: RowSlot[] = [];
  const waiting = [...wanted];
  let next = 0;
  const passOver = (until: number, at: number): void => {
    for (; next < waiting.length; next++) {
      const [row, missing] = waiting[next] ?? [0, []];
      if (row >= until) return;
      const cells = missing.map((column) => missingCell({ row, column, start: at }, columns.style(column)));
      slots.push({ row, tag: null, at, cells });
    }
  };
  for (const place of rows) {
    if (next === waiting.length) break;
    passOver(place.row, place.start);
    const [row, own] = waiting[next] ?? [-1, []];
    if (row !== place.row) continue;
    slots.push(standingRow(reader, place, own, columns));
    next++;
  }
  passOver(Infinity, close);
  return slots;
}

function standingRow(reader: XmlReader, place: RowPlace, wanted: readonly number[], columns: Columns): RowSlot {
  const { row, start, close } = place;
  reader.goTo(start);
  const tag = { from: start, to: reader.end };
  const rowStyle = isTrue(reader.attribute('customFormat')) ? reader.attribute('s') : undefined;
  const cells: CellSlot[] = [];
  let next = 0;
  const passOver = (until: number, at: number): void => {
    for (let column = wanted[next]; column !== undefined && column < until; column = wanted[++next]) {
      cells.push(missingCell({ row, column, start: at }, rowStyle ?? columns.style(column)));
    }
  };
  for (let index = 0; index < place.columns.length && next < wanted.length; index++) {
    const column = place.columns[index] ?? 0;
    const from = place.starts[index] ?? 0;
    passOver(column, from);
    if (wanted[next] !== column) continue;
    cells.push(standingCell(reader, { row, column, start: from }));
    next++;
  }
  passOver(Infinity, close);
  return { row, tag, at: start, cells };
}

function standingCell(reader: XmlReader, { row, column, start }: CellPlace): CellSlot {
  reader.goTo(start);
  const style = reader.attribute('s');
  while (reader.child(1));
  return { row, column, span: { from: start, to: reader.end }, style, exists: true };
}

function missingCell({ row, column, start }: CellPlace, style: string | undefined): CellSlot {
  return { row, column, span: { from: start, to: start }, style, exists: false };
}
