import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in';

/** A line for each file of the folder, as `sha256sum -c` reads them. */
export function checksumsOf(folder: string): string {
  const lines = filesIn(folder).map((file) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
    return `${hash}  ${file}\n`;
  });
  return lines.join('');
}
