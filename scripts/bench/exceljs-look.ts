import type ExcelJS from 'exceljs';
import { areaName, type SheetForm } from '../../src/engine';
import { formHeights } from '../../src/workbook/form-heights';
import { MARGINS, TYPEFACES } from '../../src/workbook/form-look';

const A4 = 9;

/** Gives a sheet what the form of a report asks for: columns, typefaces, heights of rows, and the page. */
export function giveLook(sheet: ExcelJS.Worksheet, form: SheetForm): void {
  sheet.columns = form.widths.map((width) => ({ width }));
  for (const { area, style } of form.styles) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.getCell(row + 1, column + 1);
        cell.font = { name: TYPEFACES[style.font], size: style.size, bold: style.bold };
        cell.alignment = { horizontal: style.align, vertical: 'middle', wrapText: true };
      }
    }
  }
  for (const area of form.merges) sheet.mergeCells(areaName(area));
  const textAt = (row: number, column: number): string => sheet.getCell(row + 1, column + 1).text;
  for (const [row, { points }] of formHeights(form, textAt)) sheet.getRow(row + 1).height = points;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: 'portrait',
    fitToPage: true,
    fitToHeight: 0,
    margins: MARGINS,
  });
}
