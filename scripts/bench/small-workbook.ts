import ExcelJS from 'exceljs';
import type { Grid } from '../../src/engine';

const BORDER: Partial<ExcelJS.Border> = { style: 'thin' };

/** The sheet as a workbook that looks like a filled-in form: fonts, borders, wrapped text, merged title and levels. */
export async function smallWorkbook(grid: Grid): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(grid.sheet);
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, content] of (cells ?? []).entries()) {
      const cell = sheet.getCell(row + 1, column + 1);
      const value = content?.value ?? null;
      cell.value = typeof value === 'object' ? null : value;
      cell.font = { name: row === 0 ? '黑体' : '宋体', size: row === 0 ? 16 : 11 };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = { top: BORDER, left: BORDER, bottom: BORDER, right: BORDER };
    }
  }
  sheet.mergeCells('A1:H1');
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
