import { Failure } from './failure';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Control characters that no text has; tab, line ends and form feed are text. */
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const SAMPLE = 4096;
/** Characters of the longest report that is read, a hundred times a long one. */
const LONGEST = 5_000_000;
const TEN_THOUSAND = 10_000;

/** The paragraphs of a report in a .docx or text file, told by its content and not by its name. Throws Failure. */
export async function readReportText(bytes: Uint8Array): Promise<string[]> {
  const paragraphs = startsWith(bytes, ZIP)
    ? (await import('./file/docx/read-docx')).readDocx(bytes)
    : textOf(bytes).split(/\r\n|[\r\n\f]/);
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length > LONGEST) throw new Failure('report-large', { limit: String(LONGEST / TEN_THOUSAND) });
  if (paragraphs.every((paragraph) => paragraph.trim() === '')) throw new Failure('report-empty');
  return paragraphs;
}

function textOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  if (startsWith(bytes, COMPOUND) || head.startsWith('{\\rtf')) throw new Failure('report-old');
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
