import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { cellName, type Area, type Cell, type Grid } from '../../engine';
import type { SheetLook, StyleLook } from '../../workbook/file/look/look';
import { PLAIN_STYLE } from '../../workbook/file/look/read-styles';
import type { SheetInfo } from '../../workbook/host';
import { heightOfLines } from '../../workbook/row-height';
import { cellContent, type Showing } from './cell-data';
import { leastHeight } from './least-height';
import { columnPixels, pixelsOf, standardColumnPixels } from './pixels';
import { richText } from './rich-text';

/** What a sheet of the grid is made of besides its cells. */
export interface SheetSource {
  readonly id: string;
  readonly info: SheetInfo;
  readonly look: SheetLook;
  readonly styles: readonly StyleLook[];
  readonly showing: Showing;
  /** Width in pixels of a digit of the standard font. */
  readonly digit: number;
}

/** A sheet of a snapshot. */
export type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, 'id'>;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Styled cells without content are shown as far as this behind the last one with content. */
const STYLED: Size = { rows: 500, columns: 100 };
/** Room to type behind everything else. */
const FREE: Size = { rows: 60, columns: 12 };
/** Points. */
const STANDARD_HEIGHT = 15;
/** The largest letters that a row of standard height has room for. */
const STANDARD_LETTERS = 12;

/** A sheet as the grid takes it. */
export function sheetData(grid: Grid, source: SheetSource): SheetData {
  const { id, info, look, digit } = source;
  const used = usedSize(grid, look);
  const size = { rows: used.rows + FREE.rows, columns: used.columns + FREE.columns };
  const { rows, columns } = look.frozen;
  return {
    id,
    name: info.name,
    hidden: flag(info.hidden),
    tabColor: look.tabColour ?? '',
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth:
      look.defaultWidth === null ? standardColumnPixels(digit) : columnPixels(look.defaultWidth, digit),
    defaultRowHeight: pixelsOf(look.defaultHeight ?? STANDARD_HEIGHT),
    mergeData: mergeData(grid.merges, size),
    cellData: cellData(grid, used, source),
    rowData: rowData(grid, source, size),
    columnData: columnData(look, size, digit),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: flag(look.gridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

/** The rectangle of what is to be seen: content, merged areas, styled cells that are not too far away. */
function usedSize({ rows, merges }: Grid, look: SheetLook): Size {
  const content = { rows: rows.length, columns: 0 };
  for (const row of rows) content.columns = Math.max(content.columns, row?.length ?? 0);
  const styled = { rows: 0, columns: 0 };
  for (const [row, { styles }] of look.rows) {
    styled.rows = Math.max(styled.rows, row + 1);
    styled.columns = Math.max(styled.columns, styles.length);
  }
  for (const { bottom, right } of merges) {
    styled.rows = Math.max(styled.rows, bottom + 1);
    styled.columns = Math.max(styled.columns, right + 1);
  }
  return {
    rows: Math.max(content.rows, Math.min(styled.rows, content.rows + STYLED.rows)),
    columns: Math.max(content.columns, Math.min(styled.columns, content.columns + STYLED.columns)),
  };
}

function cellData(grid: Grid, used: Size, source: SheetSource): IWorksheetData['cellData'] {
  const data: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < used.rows; row++) {
    const cells = grid.rows[row] ?? [];
    const styles = source.look.rows.get(row)?.styles ?? [];
    const width = Math.min(used.columns, Math.max(cells.length, styles.length));
    const line: Record<number, ICellData> = {};
    for (let column = 0; column < width; column++) {
      const cell = cellOf(cells[column], styles[column], cellName(row, column), source);
      if (cell) line[column] = cell;
    }
    if (Object.keys(line).length > 0) data[row] = line;
  }
  return data;
}

function cellOf(
  cell: Cell | undefined,
  style: number | undefined,
  name: string,
  { look, styles, showing }: SheetSource,
): ICellData | null {
  const { v, t, f } = cellContent(cell, showing);
  if (v === null && f === null && style === undefined) return null;
  const runs = look.richTexts.get(name);
  const { font } = styles[style ?? 0] ?? PLAIN_STYLE;
  return {
    ...(v !== null && { v, t }),
    ...(f !== null && { f }),
    ...(runs && f === null && { p: richText(`${look.name}!${name}`, runs, font) }),
    ...(styles.length > 0 ? { s: String(style ?? 0) } : formatOnly(cell)),
  };
}

/** Of a workbook without styles the number formats alone are known. */
function formatOnly(cell: Cell | undefined): ICellData {
  return cell?.format == null ? {} : { s: { n: { pattern: cell.format } } };
}

function mergeData(merges: readonly Area[], { rows, columns }: Size): IRange[] {
  return merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startColumn: left,
    endRow: Math.min(bottom, rows - 1),
    endColumn: Math.min(right, columns - 1),
  }));
}

function rowData(grid: Grid, { look, styles }: SheetSource, size: Size): IWorksheetData['rowData'] {
  const data: Record<number, Partial<IRowData>> = {};
  const merged = new Set(grid.merges.map(({ top, left }) => cellName(top, left)));
  for (const [row, { height, fixed, hidden, style, styles: own }] of look.rows) {
    if (row >= size.rows) continue;
    const heading = height === null ? headingHeight(own, styles, (column) => merged.has(cellName(row, column))) : null;
    data[row] = {
      ...(height !== null && { h: pixelsOf(height), ah: pixelsOf(height) }),
      ...(heading !== null && { ah: pixelsOf(heading), custom: leastHeight(pixelsOf(heading)) }),
      ia: flag(!fixed),
      ...(hidden && { hd: BooleanNumber.TRUE }),
      ...(style !== null && { s: String(style) }),
    };
  }
  return data;
}

/** Points that the large letters of a merged heading need, which the grid leaves out where it fits rows; null for none. */
function headingHeight(
  row: readonly (number | undefined)[],
  styles: readonly StyleLook[],
  merged: (column: number) => boolean,
): number | null {
  let largest = 0;
  row.forEach((style, column) => {
    if (merged(column)) largest = Math.max(largest, styles[style ?? 0]?.font.size ?? 0);
  });
  return largest > STANDARD_LETTERS ? heightOfLines(1, largest) : null;
}

function columnData({ columns }: SheetLook, size: Size, digit: number): IWorksheetData['columnData'] {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { from, to, width, hidden, style } of columns) {
    for (let column = from; column <= Math.min(to, size.columns - 1); column++) {
      data[column] = {
        ...(width !== null && { w: columnPixels(width, digit) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(style !== null && { s: String(style) }),
      };
    }
  }
  return data;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
