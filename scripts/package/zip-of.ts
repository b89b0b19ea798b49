import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from './files-in';

/** The folder's files as a zip. */
export function zipOf(folder: string): Uint8Array {
  return zipSync(
    Object.fromEntries(filesIn(folder).map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))])),
  );
}
