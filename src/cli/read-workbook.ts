import { readFile, stat } from 'node:fs/promises';
import type { Locale } from '../engine';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { openAny } from '../workbook/file/open-any';
import { Unusable } from './unusable';
import { words } from './words';
import { zlibCodec } from './zlib-codec';

const MEGABYTE = 1024 * 1024;
/** Forms have some 10 KB; a file over this is a mistake, and reading it would only exhaust the machine. */
const FILE_LIMIT_MB = 200;

/** Opens the workbook at `path`; throws Unusable or Failure with one sentence where that can not be. */
export async function readWorkbook(path: string, locale: Locale): Promise<FileWorkbook> {
  return openAny(await bytesOf(path, locale), zlibCodec);
}

/** The bytes of the file at `path`; throws Unusable with one sentence where there are none, or far too many. */
export async function bytesOf(path: string, locale: Locale): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new Unusable(words(locale, 'file-folder', { file: path }));
    if (facts.size > FILE_LIMIT_MB * MEGABYTE) {
      const size = String(Math.ceil(facts.size / MEGABYTE));
      throw new Unusable(words(locale, 'file-large', { file: path, size, limit: String(FILE_LIMIT_MB) }));
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof Unusable ? error : new Unusable(readFailure(error, path, locale));
  }
}

function readFailure(error: unknown, file: string, locale: Locale): string {
  const code = (error as NodeJS.ErrnoException).code;
  return words(locale, code === 'ENOENT' || code === 'ENOTDIR' ? 'file-missing' : 'file-denied', { file });
}
