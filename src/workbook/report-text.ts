import { sheetText, type ReportText } from '../engine';
import { Failure, type FailureCode } from './failure';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Control characters that no text has; tab, line ends and form feed are text. */
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const SAMPLE = 4096;
/** Characters of the longest report that is read, a hundred times a long one. */
const LONGEST = 5_000_000;
const TEN_THOUSAND = 10_000;

/** What is said of a workbook that can not be opened, and what of the same file as a report. */
const AS_REPORT: Partial<Readonly<Record<FailureCode, FailureCode>>> = {
  encrypted: 'report-old',
  'is-document': 'report-old',
  'is-presentation': 'report-unknown',
  'is-open-document': 'report-unknown',
  'missing-part': 'report-unknown',
  'not-a-workbook': 'report-unknown',
};

/**
 * The text of a report in a .docx or text file, or in a workbook that of each sheet that holds running text; told by its
 * content and not by its name. Throws Failure.
 */
export async function readReportText(bytes: Uint8Array): Promise<readonly ReportText[]> {
  const texts = await textsIn(bytes);
  const lengths = texts.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.length));
  if (lengths.reduce((sum, length) => sum + length, 0) > LONGEST) {
    throw new Failure('report-large', { limit: String(LONGEST / TEN_THOUSAND) });
  }
  if (texts.every(isBlank)) throw new Failure('report-empty');
  return texts;
}

async function textsIn(bytes: Uint8Array): Promise<readonly ReportText[]> {
  if (startsWith(bytes, COMPOUND)) return textsOfSheets(bytes);
  if (!startsWith(bytes, ZIP)) return [{ paragraphs: textOf(bytes).split(/\r\n|[\r\n\f]/), standing: null }];
  const { readDocx } = await import('./file/docx/read-docx');
  const paragraphs = readDocx(bytes);
  return paragraphs ? [{ paragraphs, standing: null }] : textsOfSheets(bytes);
}

/** Hidden sheets are somebody's wish, and are not read. */
async function textsOfSheets(bytes: Uint8Array): Promise<readonly ReportText[]> {
  try {
    const { openAny } = await import('./file/open-any');
    const workbook = await openAny(bytes);
    const shown = workbook.sheets.filter(({ hidden }) => !hidden);
    const texts = shown.flatMap(({ name }) => sheetText(workbook.grid(name)) ?? []);
    if (texts.length === 0) throw new Failure('report-no-sheet');
    return texts;
  } catch (error) {
    const code = error instanceof Failure ? AS_REPORT[error.code] : undefined;
    throw code === undefined ? error : new Failure(code);
  }
}

function isBlank({ paragraphs }: ReportText): boolean {
  return paragraphs.every((paragraph) => paragraph.trim() === '');
}

function textOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  if (head.startsWith('{\\rtf')) throw new Failure('report-old');
  if (head.includes('%PDF-')) throw new Failure('report-pdf');
  const marked = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : null;
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (BINARY.test(head)) throw new Failure('report-unknown');
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030') ?? unknown();
}

/** Null where the bytes are no text of that encoding: Notepad saves Chinese as GB 18030 to this day. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unknown(): never {
  throw new Failure('report-unknown');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
