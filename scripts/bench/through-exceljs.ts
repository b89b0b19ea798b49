import ExcelJS from 'exceljs';
import {
  DEFAULT_PLAN_OPTIONS,
  evaluate,
  parseArea,
  planReport,
  reportOf,
  REPORT_SHEET,
  type Cell,
  type Content,
  type Grid,
  type Policy,
  type TableEvaluation,
} from '../../src/engine';
import { giveLook } from './exceljs-look';
import type { Work } from './through-jiping';

/** The same work through exceljs: load, read the cells into a grid, evaluate, set the planned cells, write; with the report on a sheet of its own where asked for. */
export async function throughExceljs(bytes: Uint8Array, policy: Policy, { report }: Work): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new Error('No sheet');
  const { tables } = evaluate(gridOf(sheet), policy, DEFAULT_PLAN_OPTIONS);
  for (const { cell, after } of tables.flatMap(({ plan }) => plan.entries)) sheet.getCell(cell).value = valueOf(after);
  if (report) writeReport(workbook, tables);
  await workbook.xlsx.writeBuffer();
}

function writeReport(workbook: ExcelJS.Workbook, tables: readonly TableEvaluation[]): void {
  const sheet = workbook.addWorksheet(REPORT_SHEET);
  const { entries, forms } = planReport(
    tables.map((table) => reportOf(table)),
    null,
    DEFAULT_PLAN_OPTIONS,
  );
  for (const { cell, after } of entries) sheet.getCell(cell).value = valueOf(after);
  for (const form of forms) giveLook(sheet, form);
}

/** What exceljs knows of a sheet. It shows numbers without their format, which spares it that work. */
function gridOf(sheet: ExcelJS.Worksheet): Grid {
  const rows: (Cell | undefined)[][] = [];
  sheet.eachRow((row, number) => {
    const cells: (Cell | undefined)[] = [];
    row.eachCell((cell, column) => {
      cells[column - 1] = cellOf(cell);
    });
    rows[number - 1] = cells;
  });
  const merges = sheet.model.merges.flatMap((area) => parseArea(area) ?? []);
  return { sheet: sheet.name, rows, merges, hiddenRows: new Set() };
}

function cellOf({ value, result, formula, numFmt }: ExcelJS.Cell): Cell {
  const held = formula ? result : value;
  const plain = typeof held === 'string' || typeof held === 'number' ? held : null;
  return {
    value: plain,
    text: plain === null ? '' : String(plain),
    formula: formula ? formula : null,
    format: numFmt ? numFmt : null,
  };
}

function valueOf({ type, text }: Content): ExcelJS.CellValue {
  return type === 'text' ? text : Number(text);
}
