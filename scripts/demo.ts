import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT } from '../src/cli/exit-status';
import type { Io } from '../src/cli/io';
import { localeOf } from '../src/cli/locale';
import { run } from '../src/cli/run';

// Scores the workbooks of assets/samples and writes scored copies to out/, as a first look at what 绩评 does.

const SAMPLES = join('assets', 'samples');
const OUT = 'out';

const locale = localeOf(process.env);
const io: Io = {
  locale,
  out: (line) => {
    console.log(line);
  },
  error: (line) => {
    console.error(line);
  },
};

await mkdir(OUT, { recursive: true });
const names = (await readdir(SAMPLES)).filter((name) => name.endsWith('.xlsx')).sort();
for (const name of names) {
  io.out(`\n━━ ${join(SAMPLES, name)}\n`);
  const status = await run(['evaluate', join(SAMPLES, name), '--write', join(OUT, name)], io);
  if (status === EXIT.unusable) process.exitCode = status;
}
io.out(
  locale === 'en'
    ? `\n${names.length} scored copies are in ${OUT}/; the originals are unchanged.`
    : `\n${names.length} 份评好的副本在 ${OUT}/ 里，原表没有改动。`,
);
