import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Locale } from '../engine';
import { Unusable } from './unusable';
import { words } from './words';

/** Names of the files that Excel, WPS and LibreOffice put beside a workbook while they have it open. */
const OWNER_FILES: readonly ((name: string) => string)[] = [
  (name) => `~$${name}`,
  (name) => `.~${name}`,
  (name) => `.~lock.${name}#`,
];

/** Throws Unusable where another program has the workbook open: what we would write there is lost or refused. */
export async function refuseWhileOpen(path: string, locale: Locale): Promise<void> {
  for (const ownerName of OWNER_FILES) {
    const lock = ownerName(basename(path));
    const open = await access(join(dirname(path), lock)).then(
      () => true,
      () => false,
    );
    if (open) throw new Unusable(words(locale, 'file-open', { file: path, lock }));
  }
}
