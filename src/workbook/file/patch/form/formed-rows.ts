import { areaName, cellName, type CellStyle, type SheetForm } from '../../../../engine';
import type { RowHeight } from '../../../form-heights';
import { cellKey } from '../../formula/formula-book';
import { withAttribute, withoutAttribute } from '../tag';
import { rowTag, type SheetRow, type SheetRows } from './sheet-rows';

/** The style of a cell: what a form asks for, null for plain, and the style that it has, undefined for the default. */
export type StyleOf = (wanted: CellStyle | null, standing: string | undefined) => string | undefined;

/** The rows of a sheet under a form. */
export interface FormedRows {
  /** The element `sheetData`. */
  readonly data: string;
  /** Reference of the area around all cells. */
  readonly reference: string;
}

/** The `rows` of a sheet in the looks of a form and in their heights; what the cells hold stays as it is. */
export function formedRows(
  rows: SheetRows,
  prefix: string,
  { styles }: SheetForm,
  heights: ReadonlyMap<number, RowHeight>,
  styleOf: StyleOf,
): FormedRows {
  const rowAt = (row: number): SheetRow => {
    const known = rows.get(row) ?? { tag: rowTag(prefix, row), cells: new Map() };
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

function referenceOf(rows: SheetRows): string {
  let bottom = 0;
  let right = 0;
  for (const [row, { cells }] of rows) {
    if (cells.size > 0) bottom = Math.max(bottom, row);
    for (const column of cells.keys()) right = Math.max(right, column);
  }
  return areaName({ top: 0, left: 0, bottom, right });
}
