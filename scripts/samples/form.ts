import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';

/** What a cell of a form holds. */
export type Entry = string | number | null | { readonly formula: string; readonly result: number };

/** A form as an office fills it in: one sheet, and perhaps a sheet of notes beside it. */
export interface Form {
  /** Name of the workbook, without `.xlsx`. */
  readonly name: string;
  readonly sheet: string;
  readonly landscape: boolean;
  /** Row 1 is the first. */
  readonly rows: readonly (readonly Entry[])[];
  readonly merges: readonly string[];
  readonly widths: readonly number[];
  /** The other rows are as high as their text. */
  readonly heights: Readonly<Record<number, number>>;
  /** Row of the title, in the larger font. */
  readonly titleRow: number;
  /** First and last row with borders. */
  readonly framed: readonly [number, number];
  readonly fonts: { readonly title: string; readonly body: string };
  readonly bodySize: number;
  /** Number formats by cell. */
  readonly formats: Readonly<Record<string, string>>;
  /** Cells of running text, aligned to the left. */
  readonly prose: readonly string[];
  readonly notes: readonly string[];
}

const TITLE_SIZE = 18;
const A4 = 9;
const PAGE = {
  paperSize: A4,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
};
const CHINESE_CHARSET = 134;
const LINE = { style: 'thin', color: { argb: 'FF000000' } } as const;
/** Fixed, so that the same form always gives the same bytes. */
const SAVED = new Date(Date.UTC(2024, 0, 15, 8));
const PACKED = new Date(2024, 0, 15, 8);

/** The workbook of a form as the bytes of an .xlsx file. */
export async function workbookOf(form: Form): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = book.lastModifiedBy = '绩评';
  book.created = book.modified = SAVED;
  drawForm(form, book);
  drawNotes(form, book);
  const written = new Uint8Array(await book.xlsx.writeBuffer());
  const parts = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') });
  return zipSync(parts, { mtime: PACKED, level: 9 });
}

function drawForm(form: Form, book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet(form.sheet, {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum is gone at run time
    pageSetup: { ...PAGE, orientation: form.landscape ? 'landscape' : 'portrait' },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  });
  sheet.columns = form.widths.map((width) => ({ width }));
  form.rows.forEach((entries, index) => {
    fillRow(form, sheet, index + 1, entries);
  });
  for (const area of form.merges) sheet.mergeCells(area);
}

function fillRow(form: Form, sheet: ExcelJS.Worksheet, number: number, entries: readonly Entry[]): void {
  const row = sheet.getRow(number);
  const height = form.heights[number];
  if (height !== undefined) row.height = height;
  const title = number === form.titleRow;
  const framed = number >= form.framed[0] && number <= form.framed[1];
  for (let column = 1; column <= form.widths.length; column++) {
    const cell = row.getCell(column);
    const entry = entries[column - 1] ?? null;
    cell.value = entry !== null && typeof entry === 'object' ? { ...entry } : entry;
    cell.font = title
      ? { name: form.fonts.title, size: TITLE_SIZE, bold: true, charset: CHINESE_CHARSET }
      : { name: form.fonts.body, size: form.bodySize, charset: CHINESE_CHARSET };
    const horizontal = form.prose.includes(cell.address) ? 'left' : 'center';
    cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
    if (framed) cell.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
    const format = form.formats[cell.address];
    if (format !== undefined) cell.numFmt = format;
  }
}

function drawNotes(form: Form, book: ExcelJS.Workbook): void {
  if (form.notes.length === 0) return;
  const sheet = book.addWorksheet('填表说明');
  sheet.columns = [{ width: 90 }];
  for (const note of form.notes) {
    const row = sheet.addRow([note]);
    row.font = { name: form.fonts.body, size: form.bodySize, charset: CHINESE_CHARSET };
    row.alignment = { vertical: 'top', wrapText: true };
  }
}
