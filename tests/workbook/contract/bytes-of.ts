import { areaName, cellName, type Cell, type Grid } from '../../../src/engine';
import { xlsxParts, zipOf, type SheetXml } from '../../support/xlsx-of';
import type { BookFixture } from './book-fixture';

/** The workbook as the bytes of a file, written by nothing that is under test. */
export function bytesOf({ grids, active, hidden = [], structureLocked = false, locked }: BookFixture): Uint8Array {
  const codes = [
    ...new Set(grids.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.format ?? [])))),
  ];
  const sheets = grids.map((grid): SheetXml => {
    const open = locked?.sheet === grid.sheet ? locked.open : null;
    const state = hidden.includes(grid.sheet) ? { state: 'hidden' as const } : {};
    return { name: grid.sheet, rows: rowsXml(grid, codes), after: protectionXml(open) + mergesXml(grid), ...state };
  });
  const parts = xlsxParts({ sheets, formats: codes });
  const tab = Math.max(
    grids.findIndex(({ sheet }) => sheet === active),
    0,
  );
  const protection = structureLocked ? '<workbookProtection lockStructure="1"/>' : '';
  const views = `<bookViews><workbookView activeTab="${tab}"/></bookViews>`;
  const book = parts['xl/workbook.xml'] ?? '';
  return zipOf({ ...parts, 'xl/workbook.xml': book.replace('<sheets>', `${protection}${views}<sheets>`) });
}

function rowsXml({ rows, hiddenRows }: Grid, codes: readonly string[]): string {
  return rows
    .map((cells, row) => {
      const inside = (cells ?? []).map((cell, column) => (cell ? cellXml(cellName(row, column), cell, codes) : ''));
      return `<row r="${row + 1}"${hiddenRows.has(row) ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
    })
    .join('');
}

function cellXml(name: string, { value, formula, format }: Cell, codes: readonly string[]): string {
  const style = format === null ? '' : ` s="${codes.indexOf(format) + 1}"`;
  const inside =
    (formula === null ? '' : `<f>${escaped(formula)}</f>`) + (value === null ? '' : `<v>${resultOf(value)}</v>`);
  return `<c r="${name}"${style}${typeOf(value)}>${inside}</c>`;
}

function typeOf(value: Cell['value']): string {
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' && value !== null ? ' t="e"' : '';
}

function resultOf(value: Exclude<Cell['value'], null>): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return escaped(typeof value === 'object' ? value.error : String(value));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function mergesXml({ merges }: Grid): string {
  if (merges.length === 0) return '';
  return `<mergeCells>${merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join('')}</mergeCells>`;
}

function protectionXml(open: readonly string[] | null): string {
  if (open === null) return '';
  const ranges = `<protectedRange name="开放" sqref="${open.join(' ')}"/>`;
  return `<sheetProtection sheet="1"/><protectedRanges>${ranges}</protectedRanges>`;
}
