import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file, or the youngest one below a folder, was written; 0 where there is none. */
export function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
