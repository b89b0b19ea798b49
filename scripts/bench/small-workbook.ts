import ExcelJS from 'exceljs';
import { FIRST_INDICATOR, formRows, MERGES, WIDTHS, type FormRow } from './form';

const EDGE: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF000000' } };
const BORDER = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };
const HEADER_FILL: ExcelJS.FillPattern = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } };

const FONTS: Readonly<Record<FormRow['look'], Partial<ExcelJS.Font>>> = {
  title: { name: '方正小标宋简体', size: 22 },
  subtitle: { name: '楷体_GB2312', size: 12 },
  header: { name: '黑体', size: 10.5, bold: true },
  body: { name: '仿宋_GB2312', size: 10.5 },
  total: { name: '黑体', size: 12, bold: true, color: { argb: 'FFC00000' } },
};
const FIGURES: Partial<ExcelJS.Font> = { name: 'Times New Roman', size: 10.5 };

/** A filled-in form as offices make it: five fonts, fills, borders, merges, widths, a frozen header, validation, print set-up. */
export async function smallWorkbook(): Promise<Uint8Array> {
  const rows = formRows();
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('项目支出绩效自评表', {
    views: [{ state: 'frozen', ySplit: FIRST_INDICATOR - 1, showGridLines: false }],
    pageSetup: { orientation: 'portrait', fitToPage: true, fitToHeight: 0, horizontalCentered: true },
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  for (const [index, row] of rows.entries()) writeRow(sheet, index + 1, row);
  for (const area of MERGES) sheet.mergeCells(area);
  for (let row = FIRST_INDICATOR; row < rows.length - 1; row++) {
    const error = { errorTitle: '得分', error: '得分不得超过分值', showErrorMessage: true };
    sheet.getCell(row, 8).dataValidation = { type: 'decimal', allowBlank: true, formulae: [0, 100], ...error };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeRow(sheet: ExcelJS.Worksheet, number: number, { look, height, values }: FormRow): void {
  const row = sheet.getRow(number);
  row.height = height;
  for (const [index, value] of values.entries()) {
    const cell = row.getCell(index + 1);
    const formula = typeof value === 'string' && value.startsWith('=');
    cell.value = formula ? { formula: value.slice(1), result: 90 } : value;
    cell.font = typeof value === 'number' ? FIGURES : FONTS[look];
    if (typeof value === 'number') cell.numFmt = '0.00';
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    if (look === 'header') cell.fill = HEADER_FILL;
    if (look !== 'title' && look !== 'subtitle') cell.border = BORDER;
  }
}
