import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificate } from './dev-excel/certificate';

const TOP = join(import.meta.dirname, '..');

/** Serves the pane at https://localhost:3000, anew after every change. */
async function serve(): Promise<void> {
  const folder = join(TOP, 'build', 'certificate');
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(await certificate()).map(([name, pem]: [string, string | Buffer]) => {
    const file = join(folder, `${name}.pem`);
    writeFileSync(file, pem, { mode: 0o600 });
    return [`--server-options-${name}`, file];
  });
  const webpack = join(TOP, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  // Source maps of their own: the page forbids the evaluated ones.
  const flags = [
    'serve',
    '--config-name',
    'taskpane',
    '--mode',
    'development',
    '--devtool',
    'source-map',
    '--port',
    '3000',
    '--host',
    'localhost',
  ];
  console.log('窗格在 https://localhost:3000/taskpane.html 。把 manifest.xml 装到 Excel 里的办法见 docs/install.md。');
  spawn(process.execPath, [webpack, ...flags, '--server-type', 'https', ...files.flat()], {
    cwd: TOP,
    stdio: 'inherit',
  });
}

await serve();
