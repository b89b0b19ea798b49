import { realpath } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Locale } from '../engine';
import { Unusable } from './unusable';
import { words } from './words';
import { checkPlace } from './write-workbook';

const EXTENSIONS = { workbook: '.xlsx', document: '.docx' } as const;

/** Throws Unusable where what was made of `files` can not be written to `path`; it never takes the place of one of them. */
export async function checkOutput(
  path: string,
  kind: keyof typeof EXTENSIONS,
  files: readonly string[],
  locale: Locale,
): Promise<void> {
  const extension = EXTENSIONS[kind];
  if (extname(path).toLowerCase() !== extension) {
    throw new Unusable(words(locale, 'output-extension', { file: path, extension }));
  }
  const [there, ...inputs] = await Promise.all([path, ...files].map((one) => realpath(one).catch(() => null)));
  if (there !== null && there !== undefined && inputs.includes(there)) {
    throw new Unusable(words(locale, 'output-is-input', { file: path }));
  }
  await checkPlace(path, locale);
}
