import { areaName, cellName, type CellStyle, type SheetForm } from '../../../../engine';
import type { RowHeight } from '../../../form-heights';
import { cellKey } from '../../formula/formula-book';
import { columnOf } from '../../sheet/column-of';
import { XmlReader } from '../../xml/xml-reader';
import { withAttribute, withoutAttribute } from '../tag';

/** The style of a cell: what a form asks for, null for plain, and the style that it has, undefined for the default. */
export type StyleOf = (wanted: CellStyle | null, standing: string | undefined) => string | undefined;

/** The rows of a sheet under a form. */
export interface FormedRows {
  /** The element `sheetData`. */
  readonly data: string;
  /** Reference of the area around all cells. */
  readonly reference: string;
}

interface Row {
  readonly tag: string;
  /** Start tags of the cells, and what stands behind each, by column. */
  readonly cells: Map<number, { readonly tag: string; readonly rest: string }>;
}

/**
 * The cells of a sheet in the looks of a form, and its rows in their heights; what the cells hold stays as it is.
 *
 * @param xml the worksheet
 */
export function formedRows(
  xml: string,
  part: string,
  prefix: string,
  { styles }: SheetForm,
  heights: ReadonlyMap<number, RowHeight>,
  styleOf: StyleOf,
): FormedRows {
  const rows = readRows(xml, part);
  const rowAt = (row: number): Row => {
    const known = rows.get(row) ?? { tag: `<${prefix}row r="${row + 1}">`, cells: new Map() };
    rows.set(row, known);
    return known;
  };
  const wanted = new Map<number, CellStyle>();
  for (const { area, style } of styles) {
    for (let row = area.top; row <= area.bottom; row++) {
      const { cells } = rowAt(row);
      for (let column = area.left; column <= area.right; column++) {
        wanted.set(cellKey(row, column), style);
        if (!cells.has(column)) cells.set(column, { tag: `<${prefix}c r="${cellName(row, column)}"/>`, rest: '' });
      }
    }
  }
  for (const row of heights.keys()) rowAt(row);
  const looks = [...rows].sort(([a], [b]) => a - b);
  const texts = looks.map(([row, { tag, cells }]) => {
    const inside = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]) => {
        return restyled(cell.tag, styleOf(wanted.get(cellKey(row, column)) ?? null, styleIn(cell.tag))) + cell.rest;
      });
    return `${heightened(tag, heights.get(row))}${inside.join('')}</${prefix}row>`;
  });
  return { data: `<${prefix}sheetData>${texts.join('')}</${prefix}sheetData>`, reference: referenceOf(rows) };
}

function readRows(xml: string, part: string): Map<number, Row> {
  const rows = new Map<number, Row>();
  const reader = new XmlReader(xml, part);
  while (reader.child(1)) {
    if (!reader.is('sheetData')) continue;
    let row = -1;
    while (reader.child(2)) {
      row = Number(reader.attribute('r') ?? row + 2) - 1;
      rows.set(row, { tag: opened(xml.slice(reader.start, reader.end)), cells: readCells(xml, reader) });
    }
  }
  return rows;
}

function readCells(xml: string, reader: XmlReader): Row['cells'] {
  const cells: Row['cells'] = new Map();
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

function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

function styleIn(tag: string): string | undefined {
  return /\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
}

function restyled(tag: string, style: string | undefined): string {
  return style === undefined ? withoutAttribute(tag, 's') : withAttribute(tag, 's', style);
}

/** The tag of a row in its height; looks of the row as a whole and the columns that it says it spans are gone. */
function heightened(tag: string, height: RowHeight | undefined): string {
  const bare = ['spans', 's', 'customFormat', 'ht', 'customHeight'].reduce(withoutAttribute, tag);
  if (!height) return bare;
  const high = withAttribute(bare, 'ht', String(height.points));
  return height.fixed ? withAttribute(high, 'customHeight', '1') : high;
}

function referenceOf(rows: ReadonlyMap<number, Row>): string {
  const filled = [...rows].filter(([, { cells }]) => cells.size > 0);
  const columns = filled.flatMap(([, { cells }]) => [...cells.keys()]);
  const numbers = filled.map(([row]) => row);
  const most = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);
  return areaName({ top: 0, left: 0, bottom: most(numbers), right: most(columns) });
}
