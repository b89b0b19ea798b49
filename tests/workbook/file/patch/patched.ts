import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Content } from '../../../../src/engine';
import { openWorkbook } from '../../../../src/workbook/file/open-workbook';
import type { XlsxWorkbook } from '../../../../src/workbook/file/file-workbook';
import type { CellEdit } from '../../../../src/workbook/file/patch/cell-edit';
import { patchWorkbook } from '../../../../src/workbook/file/patch/patch-workbook';
import { zipOf } from '../../../support/xlsx-of';

/** Parts of a package by name. */
export type Parts = Readonly<Record<string, string>>;

/** What patching gave. */
export interface Patched {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  /** Names of the parts that are not as they were, new and removed ones included. */
  readonly touched: readonly string[];
  readonly workbook: XlsxWorkbook;
}

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A number, a text, a percentage (`{ percent: '0.661' }`) or a formula with its result. */
export type Writing =
  number | string | { readonly percent: string } | { readonly formula: string; readonly text: string };

export function contentOf(writing: Writing): Content {
  if (typeof writing === 'number') return { type: 'number', text: String(writing), formula: null };
  if (typeof writing === 'string') return { type: 'text', text: writing, formula: null };
  if ('percent' in writing) return { type: 'percent', text: writing.percent, formula: null };
  return { type: 'number', ...writing };
}

/** Edits of one sheet, by address. */
export function editsOf(cells: Readonly<Record<string, Writing>>, sheet = '自评表'): CellEdit[] {
  return Object.entries(cells).map(([cell, writing]) => ({ sheet, cell, content: contentOf(writing) }));
}

/** Patches a package, checks that what came out is well-formed, and opens it. */
export function patched(parts: Parts, edits: readonly CellEdit[]): Patched {
  return patchedBytes(zipOf(parts), edits);
}

export function patchedBytes(before: Uint8Array, edits: readonly CellEdit[]): Patched {
  const bytes = patchWorkbook(openWorkbook(before), edits);
  const [old, parts] = [partsOf(before), partsOf(bytes)];
  const touched = [...new Set([...Object.keys(old), ...Object.keys(parts)])].filter(
    (name) => old[name] !== parts[name],
  );
  for (const name of touched) parse(parts[name] ?? '<none/>');
  return { bytes, parts, touched: touched.sort(), workbook: openWorkbook(bytes) };
}

/** The parts of an archive, bytes of pictures and the like as Latin-1 text. */
export function partsOf(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, file]) => [name, strFromU8(file, !/\.(xml|rels|vml)$/.test(name))]));
}

/** Throws where the text is no well-formed XML with known prefixes. */
function parse(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** What a sheet shows, by address; cells without text are left out. */
export function textsOf(workbook: XlsxWorkbook, sheet = '自评表'): Record<string, string> {
  const texts: Record<string, string> = {};
  workbook.grid(sheet).rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell && cell.text !== '') texts[`${String.fromCharCode(65 + column)}${row + 1}`] = cell.text;
    }),
  );
  return texts;
}
