import type { Book } from '../../support/excel-host/workbook/book';
import { SIDES, type SeenSheet } from './seen-sheet';

/** A sheet as the emulated Excel has it. */
export function seenInExcel(book: Book, name: string): SeenSheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`No sheet: ${name}`);
  const { page } = sheet;
  return {
    widths: sheet.columnWidths.size,
    frozenRows: sheet.frozenRows,
    landscape: page.orientation === 'Landscape',
    titleRows: page.titleRows,
    validations: sheet.validations.length,
    height: (row) => sheet.rowHeights.get(row) ?? null,
    cell: (row, column) => {
      const { style } = sheet.cell(row, column);
      return {
        typeface: style.name,
        size: style.size,
        bold: style.bold,
        underlined: style.underline !== 'None',
        align: style.horizontal === 'General' ? '' : style.horizontal.toLowerCase(),
        ink: style.colour === '#000000' ? null : style.colour.slice(1),
        fill: style.fill === '' ? null : style.fill.slice(1),
        lines: SIDES.filter((side) => style.lines.includes(side)),
        wraps: style.wrapText,
      };
    },
  };
}
