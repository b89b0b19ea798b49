import { parseArea, type Area, type Cell, type Grid } from '../../../engine';
import { Failure } from '../../failure';
import { LIMITS } from '../../limits';
import { isTrue } from '../xml/is-true';
import { XmlReader } from '../xml/xml-reader';
import { CellReader, type SheetContext } from './cell-reader';
import { columnOf } from './column-of';
import { FormulaGroups } from './formula-groups';
import type { CellPlace, RowPlace, SheetPlaces } from './sheet-places';
import { gridOfCells } from '../../grid-of-cells';

/** A worksheet as it was read, and where it says so. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly places: SheetPlaces;
}

/** Reads the XML of a worksheet into a grid. */
export function readSheet(xml: string, part: string, sheet: string, context: SheetContext): ReadSheet {
  const reader = new XmlReader(xml, part);
  if (!reader.is('worksheet')) reader.fail();
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows: number[] = [];
  const places = { parts: new Map<string, number>(), close: 0, rows: [], formulas: [] };
  let merges: Area[] = [];
  while (reader.child(1)) {
    places.parts.set(reader.name, reader.start);
    if (reader.is('sheetData')) {
      readRows(reader, { sheet, context, rows, hiddenRows, places });
      places.close = reader.start;
    } else if (reader.is('mergeCells')) merges = readMerges(reader);
  }
  return { grid: gridOfCells({ sheet, rows, merges, hiddenRows }), places };
}

interface Target {
  readonly sheet: string;
  readonly context: SheetContext;
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: number[];
  readonly places: { readonly rows: RowPlace[]; readonly formulas: CellPlace[] };
}

function readRows(reader: XmlReader, { sheet, context, rows, hiddenRows, places }: Target): void {
  const formulas = new FormulaGroups();
  const cellReader = new CellReader(reader, context, formulas, places.formulas);
  let row = -1;
  let count = 0;
  while (reader.child(2)) {
    if (!reader.is('row')) continue;
    row = rowOf(reader, row);
    if (isTrue(reader.attribute('hidden'))) hiddenRows.push(row);
    const cells = rows[row] ?? [];
    const start = reader.start;
    const columns: number[] = [];
    const starts: number[] = [];
    let column = -1;
    while (reader.child(3)) {
      if (!reader.is('c')) continue;
      if (++count > LIMITS.cells) throw new Failure('too-many-cells', { sheet, limit: String(LIMITS.cells) });
      column = columnOf(reader.attribute('r')) ?? column + 1;
      if (column < 0 || column >= LIMITS.columns) reader.fail();
      columns.push(column);
      starts.push(reader.start);
      const cell = cellReader.read(row, column);
      if (cell) cells[column] = cell;
    }
    places.rows.push({ row, start, close: reader.start, columns, starts });
    if (cells.length > 0) rows[row] = cells;
  }
  formulas.completeArrays(rows);
}

/** The row at hand; one without a number follows the one before. */
function rowOf(reader: XmlReader, before: number): number {
  const written = reader.attribute('r');
  const row = written === undefined ? before + 1 : Number(written) - 1;
  return Number.isInteger(row) && row >= 0 && row < LIMITS.rows ? row : reader.fail();
}

function readMerges(reader: XmlReader): Area[] {
  const merges: Area[] = [];
  while (reader.child(2)) {
    const area = parseArea(reader.attribute('ref') ?? '');
    merges.push(area ?? reader.fail());
  }
  return merges;
}
