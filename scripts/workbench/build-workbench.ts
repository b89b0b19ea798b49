import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from '../newest';

const TOP = process.cwd();

/** What the workbench is built from. */
const SOURCES = ['src', 'assets', 'scripts/webpack', 'webpack.config.js', 'package-lock.json'];

/** Builds the workbench into a folder where anything that it is made of is newer than the last build there. */
export function buildWorkbench(folder: string, told: () => void = () => undefined): void {
  const page = join(folder, 'index.html');
  const began = Date.now();
  if (Math.max(...SOURCES.map((path) => newest(join(TOP, path)))) < newest(page)) return;
  told();
  const webpack = join(TOP, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const flags = ['--config-name', 'workbench', '--output-path', folder];
  const { status, stdout } = spawnSync(process.execPath, [webpack, ...flags], { cwd: TOP, encoding: 'utf8' });
  if (status !== 0) throw new Error(`工作台没有打包成功：\n${stdout}`);
  // Webpack leaves a file alone that would be the same.
  utimesSync(page, began / 1000, began / 1000);
}
