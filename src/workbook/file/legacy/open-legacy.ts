import { read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Area, Cell, CellValue, Grid } from '../../../engine';
import { Failure } from '../../failure';
import { eachOnce, type LegacyWorkbook } from '../file-workbook';
import { BUILT_IN_FORMATS } from '../format/built-in-formats';
import { CellFormats } from '../format/cell-formats';
import { LIMITS } from '../../limits';
import { textOf } from '../sheet/cell-reader';
import { gridOfCells } from '../../grid-of-cells';
import { LEGACY_CODE_PAGES } from './code-pages';
import { neededRecords } from './needed-records';
import { workbookStream } from './workbook-stream';

/** Error values by their codes in the binary format. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** The library shows the system's short date as an American one. */
const SHORT_DATES: Readonly<Record<string, string | undefined>> = {
  'm/d/yy': BUILT_IN_FORMATS[14],
  'm/d/yy h:mm': BUILT_IN_FORMATS[22],
};

/** Opens a workbook of the old binary format (.xls, .et). Throws Failure where it is damaged or encrypted. */
export function openLegacy(bytes: Uint8Array): LegacyWorkbook {
  const workbook = readRecords(neededRecords(workbookStream(bytes)));
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const formats = new CellFormats(date1904);
  const sheets = workbook.SheetNames.map((name, index) => ({
    name,
    hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
  }));
  if (sheets.length === 0) throw new Failure('damaged-xls');
  const grid = eachOnce(sheets, ({ name }) => gridOf(workbook.Sheets[name], name, formats));
  const active = sheets.find(({ hidden }) => !hidden)?.name ?? null;
  return { sheets, active, grid, writable: false, date1904 };
}

function readRecords(records: Uint8Array): WorkBook {
  set_cptable(LEGACY_CODE_PAGES);
  try {
    // Hidden rows come with the styles only.
    return read(records, { type: 'buffer', dense: true, cellNF: true, cellStyles: true, cellText: false });
  } catch {
    // The library throws whatever comes.
    throw new Failure('damaged-xls');
  }
}

function gridOf(sheet: WorkSheet | undefined, name: string, formats: CellFormats): Grid {
  const data = sheet?.['!data'] ?? [];
  const rows = data.map((cells) => cells.map((cell) => cellOf(cell, formats)));
  const merges = (sheet?.['!merges'] ?? []).map(({ s, e }): Area => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const hiddenRows: number[] = [];
  sheet?.['!rows']?.forEach(({ hidden }, row) => {
    if (hidden) hiddenRows.push(row);
  });
  return gridOfCells({ sheet: name, rows, merges, hiddenRows });
}

function cellOf(cell: CellObject, formats: CellFormats): Cell | undefined {
  const value = valueOf(cell);
  if (value === null) return undefined;
  const code = cell.z === undefined ? 'General' : String(cell.z);
  const format = formats.ofCode(SHORT_DATES[code] ?? code);
  return { value, text: textOf(value, format), formula: null, format: format.code };
}

function valueOf({ t, v }: CellObject): CellValue {
  if (v === undefined || v instanceof Date) return null;
  if (t === 'e') return { error: ERRORS[Number(v)] ?? '#N/A' };
  return typeof v === 'number' && !(Math.abs(v) < LIMITS.number) ? { error: '#NUM!' } : v;
}
