import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { Locale } from '../engine';
import { refuseWhileOpen } from './owner-file';
import { Unusable } from './unusable';
import { words } from './words';

/** Throws Unusable where `path` can not take a workbook: said before any work is done. */
export async function checkDestination(path: string, locale: Locale): Promise<void> {
  if (!/^\.xls[xm]$/i.test(extname(path))) throw new Unusable(words(locale, 'out-extension', { file: path }));
  await checkPlace(path, locale);
}

/** Throws Unusable where nothing can be written to `path`, whatever it is. */
export async function checkPlace(path: string, locale: Locale): Promise<void> {
  const folder = dirname(path);
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory()) throw new Unusable(words(locale, 'out-folder-missing', { folder }));
  await refuseWhileOpen(path, locale);
  const standing = await stat(path).catch(() => null);
  if (!standing) return;
  if (standing.isDirectory()) throw new Unusable(words(locale, 'out-is-folder', { file: path }));
  const writable = await access(path, constants.W_OK).then(
    () => standing.isFile(),
    () => false,
  );
  if (!writable) throw new Unusable(words(locale, 'out-denied', { file: path }));
}

/**
 * Writes the whole file beside its place and moves it there, so that a failure halfway leaves the old one intact. A file
 * that is replaced keeps who may read it, and a link to it stays one.
 */
export async function writeWorkbook(path: string, bytes: Uint8Array, locale: Locale): Promise<void> {
  const place = await realpath(path).catch(() => path);
  const part = `${place}.${process.pid}.part`;
  try {
    const standing = await stat(place).catch(() => null);
    await writeFile(part, bytes, { mode: standing?.mode });
    // The mask of the process has taken bits from the mode of the new file.
    if (standing) await chmod(part, standing.mode);
    await rename(part, place);
  } catch {
    await rm(part, { force: true });
    throw new Unusable(words(locale, 'out-denied', { file: path }));
  }
}
