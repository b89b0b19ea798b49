import { strFromU8, unzipSync } from 'fflate';
import { lookOf } from '../../../src/workbook/file/look/look-of';
import { openWorkbook } from '../../../src/workbook/file/open-workbook';
import { SIDES, type SeenSheet } from './seen-sheet';

/** A sheet as its file has it. */
export function seenInFile(bytes: Uint8Array, name: string): SeenSheet {
  const workbook = openWorkbook(bytes);
  const look = lookOf(workbook);
  const sheet = look.sheet(name);
  const parts = unzipSync(bytes);
  const textOf = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const xml = textOf(workbook.package.sheets.find((one) => one.name === name)?.part ?? '');
  const index = workbook.sheets.findIndex((one) => one.name === name);
  const titles = new RegExp(`_xlnm.Print_Titles" localSheetId="${index}">[^<]*!([^<]*)<`);
  return {
    widths: sheet.columns.length,
    frozenRows: sheet.frozen.rows,
    landscape: xml.includes('orientation="landscape"'),
    titleRows: titles.exec(textOf('xl/workbook.xml'))?.[1] ?? null,
    validations: xml.match(/<dataValidation /g)?.length ?? 0,
    height: (row) => sheet.rows.get(row)?.height ?? null,
    cell: (row, column) => {
      const style = look.styles[sheet.rows.get(row)?.styles[column] ?? 0];
      if (!style) throw new Error('A workbook has a style');
      return {
        typeface: style.font.name ?? '',
        size: style.font.size,
        bold: style.font.bold,
        underlined: style.font.underline !== null,
        align: style.horizontal ?? '',
        ink: style.font.colour?.slice(1).toUpperCase() ?? null,
        fill: style.fill?.slice(1).toUpperCase() ?? null,
        lines: SIDES.filter((side) => style.borders[side] !== null),
        wraps: style.wrap,
      };
    },
  };
}
