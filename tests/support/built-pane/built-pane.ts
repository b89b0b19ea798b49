import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from '../../../scripts/newest';

const TOP = process.cwd();

/** The folder with the pane as it is served, built apart from what `npm run build` makes. */
export const BUILT_PANE = join(TOP, 'build', 'taskpane');

/** What the pane is built from. */
const SOURCES = ['src', 'assets', 'scripts/webpack', 'webpack.config.js', 'package-lock.json'];

/** Builds the pane where anything that it is made of is newer than the last build. */
export function buildPane(): void {
  const page = join(BUILT_PANE, 'taskpane.html');
  const began = Date.now();
  if (Math.max(...SOURCES.map((path) => newest(join(TOP, path)))) < newest(page)) return;
  runWebpack('--config-name', 'taskpane', '--output-path', BUILT_PANE);
  // Webpack leaves a file alone that would be the same.
  utimesSync(page, began / 1000, began / 1000);
}

/** Builds with office.js from its package, since the tests reach no other machine. */
export function runWebpack(...flags: readonly string[]): void {
  const webpack = join(TOP, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const env = { ...process.env, OFFICE_JS: 'self' };
  const { status, stdout } = spawnSync(process.execPath, [webpack, ...flags], { cwd: TOP, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Webpack failed:\n${stdout}`);
}
