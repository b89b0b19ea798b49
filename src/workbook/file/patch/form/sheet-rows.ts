import { columnOf } from '../../sheet/column-of';
import { XmlReader } from '../../xml/xml-reader';
import { isNothing, type CellContent } from '../cell-content';
import { cellXml } from '../cell-xml';
import type { EditsByPlace } from '../edits-by-place';

/** A row of a sheet as XML. */
export interface SheetRow {
  readonly tag: string;
  /** Start tags of the cells, and what stands behind each, by column. */
  readonly cells: Map<number, { readonly tag: string; readonly rest: string }>;
}

/** Rows by their numbers. */
export type SheetRows = Map<number, SheetRow>;

/** The start tag of a row that nothing is said of. */
export function rowTag(prefix: string, row: number): string {
  return `<${prefix}row r="${row + 1}">`;
}

/** The rows of a sheet that holds nothing but what is written into it. */
export function writtenRows(edits: EditsByPlace, styleOf: (content: CellContent) => string | undefined): SheetRows {
  const rows: SheetRows = new Map();
  for (const [row, contents] of edits) {
    const cells: SheetRow['cells'] = new Map();
    for (const [column, content] of contents) {
      if (isNothing(content)) continue;
      const xml = cellXml('', row, column, styleOf(content), content);
      const end = xml.indexOf('>') + 1;
      cells.set(column, { tag: xml.slice(0, end), rest: xml.slice(end) });
    }
    if (cells.size > 0) rows.set(row, { tag: rowTag('', row), cells });
  }
  return rows;
}

/** The rows of a worksheet. */
export function rowsIn(xml: string, part: string): SheetRows {
  const rows: SheetRows = new Map();
  const reader = new XmlReader(xml, part);
  while (reader.child(1)) {
    if (!reader.is('sheetData')) continue;
    let row = -1;
    while (reader.child(2)) {
      row = Number(reader.attribute('r') ?? row + 2) - 1;
      const tag = xml.slice(reader.start, reader.end).replace(/(?<!\s)\s*\/>$/, '>');
      rows.set(row, { tag, cells: readCells(xml, reader) });
    }
  }
  return rows;
}

function readCells(xml: string, reader: XmlReader): SheetRow['cells'] {
  const cells: SheetRow['cells'] = new Map();
  let column = -1;
  let open: { readonly tag: string; readonly end: number } | null = null;
  const close = (): void => {
    if (open) cells.set(column, { tag: open.tag, rest: xml.slice(open.end, reader.start) });
  };
  while (reader.child(3)) {
    close();
    column = columnOf(reader.attribute('r')) ?? column + 1;
    open = { tag: xml.slice(reader.start, reader.end), end: reader.end };
  }
  close();
  return cells;
}
