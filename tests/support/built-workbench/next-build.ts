import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash in the name of a file, which is another one as soon as the file is. */
export const HASH = /(?<=\.)[0-9a-f]{12}(?=\.(?:js|css)\b)/g;

const TEXT = /\.(?:js|css|html)$/;

/** Copies a build to `folder` as its next version would look: no hashed name is the same, and the page says that it is the next. */
export function nextBuild(build: string, folder: string): void {
  cpSync(build, folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => TEXT.test(name));
  const hashes = new Set(names.flatMap((name) => name.match(HASH) ?? []));
  const renamed = (text: string): string =>
    text.replace(/[0-9a-f]{12}/g, (hash) => (hashes.has(hash) ? [...hash].reverse().join('') : hash));
  for (const name of names) {
    const file = join(folder, name);
    writeFileSync(file, renamed(readFileSync(file, 'utf8')));
    renameSync(file, join(folder, renamed(name)));
  }
  change(join(folder, 'index.html'), /<html/, '<html data-build="next"');
  change(join(folder, 'service-worker.js'), /"version":"\w+"/, '"version":"next"');
}

function change(file: string, what: RegExp, text: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(what, text);
  if (after === before) throw new Error(`${file} has no ${String(what)}`);
  writeFileSync(file, after);
}
