import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A workbook of the disk. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SAMPLES = join(process.cwd(), 'assets', 'samples');
/** Real tables, which lie beside the project where somebody has them. */
const CORPUS = join(process.cwd(), '..', 'shared', 'corpus');

export const samples = (): readonly WorkbookFile[] => workbooksIn(SAMPLES);

/** The real tables; none, and a line that says so, where they are not there. */
export function corpus(): readonly WorkbookFile[] {
  if (existsSync(CORPUS)) return workbooksIn(CORPUS);
  process.stderr.write('旁边没有真实的自评表，只用示例。\n');
  return [];
}

function workbooksIn(folder: string): WorkbookFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return names.map((name) => ({ name: basename(name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}
