import { Failure } from '../failure';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const UTF_16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];
/** Bytes that are enough to tell what a file is. */
const SAMPLE = 4096;
/** Control characters that no text has; tab, line ends and form feed are text. */
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** Tells an .xlsx package from the container of the old formats; throws Failure for whatever is neither. */
export function contentKind(bytes: Uint8Array): 'xlsx' | 'compound' {
  if (bytes.length === 0) throw new Failure('empty-file');
  if (startsWith(bytes, ZIP)) return 'xlsx';
  if (startsWith(bytes, COMPOUND)) return 'compound';
  if (UTF_16_MARKS.some((mark) => startsWith(bytes, mark))) throw new Failure('is-text');
  // Every byte as one character: only marks in ASCII matter here.
  const sample = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  if (sample.includes('%PDF-')) throw new Failure('is-pdf');
  if (BINARY.test(sample)) throw new Failure('not-a-workbook');
  if (sample.startsWith('{\\rtf')) throw new Failure('is-document');
  const isMarkup = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<|mime-version:)/i.test(sample);
  throw new Failure(isMarkup ? 'is-web-page' : 'is-text');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
