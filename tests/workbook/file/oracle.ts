import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { areaName, cellName, type CellValue, type Grid } from '../../../src/engine';
import { elementBySaxes, type Element } from './xml/element';

/** What a sheet holds, in a form in which several readers can be compared. */
export interface Facts {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
}

/** Our own grid. */
export function factsOfGrid(grid: Grid): Facts {
  const values: Record<string, CellValue> = {};
  const formulas: Record<string, string> = {};
  grid.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell && cell.value !== null) values[cellName(row, column)] = cell.value;
      if (cell && cell.formula !== null) formulas[cellName(row, column)] = cell.formula;
    });
  });
  return { values, formulas, merges: grid.merges.map(areaName).sort() };
}

/** Every sheet as SheetJS reads it. */
export function factsBySheetJs(bytes: Uint8Array): Facts[] {
  const workbook = read(bytes, { type: 'array', dense: true, cellText: false, cellHTML: false, xlfn: true });
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name]!;
    const values: Record<string, CellValue> = {};
    const formulas: Record<string, string> = {};
    sheet['!data']?.forEach((cells, row) => {
      cells.forEach(({ v, t, f, w }, column) => {
        if (v !== undefined && !(v instanceof Date)) values[cellName(row, column)] = t === 'e' ? { error: w ?? '' } : v;
        if (f !== undefined) formulas[cellName(row, column)] = f;
      });
    });
    return { values, formulas, merges: (sheet['!merges'] ?? []).map((area) => utils.encode_range(area)).sort() };
  });
}

/** The values and merges of `xl/worksheets/sheet1.xml` as a plain walk over its tree gives them. */
export function factsBySaxes(bytes: Uint8Array): Pick<Facts, 'values' | 'merges'> {
  const files = unzipSync(bytes);
  const tree = (name: string): Element => elementBySaxes(strFromU8(files[name] ?? new Uint8Array()));
  const strings = tree('xl/sharedStrings.xml').children.map(textOf);
  const sheet = tree('xl/worksheets/sheet1.xml');
  const values: Record<string, CellValue> = {};
  for (const cell of cellsOf(sheet)) {
    const value = valueOf(cell, strings);
    if (value !== null) values[cell.attributes['r']!] = value;
  }
  const areas = sheet.children.find(({ name }) => name === 'mergeCells')?.children ?? [];
  return { values, merges: areas.map(({ attributes }) => attributes['ref']!).sort() };
}

function cellsOf(sheet: Element): Element[] {
  const data = sheet.children.find(({ name }) => name === 'sheetData');
  return data?.children.flatMap(({ children }) => children) ?? [];
}

function valueOf(cell: Element, strings: readonly string[]): CellValue {
  const raw = cell.children.find(({ name }) => name === 'v')?.text;
  const inline = cell.children.find(({ name }) => name === 'is');
  if (inline) return textOf(inline);
  if (raw === undefined) return null;
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(raw)]!;
    case 'str':
      return unescaped(raw);
    case 'b':
      return raw === '1';
    case 'e':
      return { error: raw };
    default:
      return Number(raw);
  }
}

/** The texts of an item, without phonetic ones. */
function textOf(item: Element): string {
  const parts = item.children.filter(({ name }) => name === 't' || name === 'r');
  return unescaped(parts.map((part) => (part.name === 'r' ? textOf(part) : part.text)).join(''));
}

function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
