// Installs the packed program into an empty folder without a network and lets it score the sample workbooks there, as its
// users will: by `npx jiping`. Expects the bundle to be built.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('..', import.meta.url));
const UNUSABLE = 2;

const folder = mkdtempSync(join(tmpdir(), '绩评 '));
try {
  install();
  assert.match(jiping('--help').stdout, /evaluate/);
  const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  assert.notEqual(samples.length, 0);
  for (const sample of samples) score(sample);
} finally {
  rmSync(folder, { recursive: true });
}

function install() {
  ran(TOP, 'npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  ran(folder, 'npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed}`]);
  cpSync(join(TOP, 'assets', 'samples'), folder, { recursive: true });
}

/** Scores a workbook into a copy; the copy holds tables, and scoring it once more has nothing to write. */
function score(sample) {
  const copy = `评好 ${sample}`;
  assert.notEqual(jiping('evaluate', sample, '--write', copy).status, UNUSABLE);
  const { tables } = JSON.parse(jiping('evaluate', copy, '--json').stdout);
  assert.notEqual(tables.length, 0, copy);
  assert.deepEqual(
    tables.flatMap(({ plan }) => plan),
    [],
    copy,
  );
  console.log(`${sample}: ${tables.map(({ total }) => total.score).join(', ')}`);
}

function jiping(...args) {
  const result = spawnSync('npx', ['jiping', ...args], { cwd: folder, encoding: 'utf8' });
  if (result.stderr) console.error(result.stderr.trim());
  return result;
}

function ran(cwd, command, args) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  assert.equal(status, 0, `${command} ${args.join(' ')}`);
}
