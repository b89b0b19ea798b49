import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { ACTION_NAMES } from '../src/commands/associate-actions';
import { manifestFaults } from './manifest/manifest-faults';
import { DEVELOPMENT_URL, manifestFor } from './manifest/manifest-for';
import { checksumsOf } from './package/checksums-of';
import { zipOf } from './package/zip-of';

const TOP = join(import.meta.dirname, '..');
const BUILT = join(TOP, 'dist', 'taskpane');
const OUT = join(TOP, 'out');
const FOLDER = join(OUT, 'jiping-addin');

/** Makes the folder, and the zip of it, that any web server for static files can serve. */
function makePackage(url: string): void {
  const manifest = manifestFor(readFileSync(join(TOP, 'manifest.xml'), 'utf8'), url);
  const faults = manifestFaults(manifest, ACTION_NAMES);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  build();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  cpSync(BUILT, join(FOLDER, 'web'), { recursive: true });
  writeFileSync(join(FOLDER, 'manifest.xml'), manifest);
  cpSync(join(TOP, 'docs', 'install.md'), join(FOLDER, '安装说明.md'));
  writeFileSync(join(FOLDER, 'SHA256SUMS'), checksumsOf(FOLDER));
  writeFileSync(`${FOLDER}.zip`, zipOf(FOLDER));
  console.log(`安装包做好了：${FOLDER}（和同名的 .zip）。先看里面的“安装说明.md”。`);
  if (url === DEVELOPMENT_URL) console.log('清单指向本机；正式安装请加 --url https://您的服务器/文件夹/ 再做一次。');
}

function build(): void {
  const webpack = join(TOP, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'taskpane'], {
    cwd: TOP,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('窗格没有打包成功，原因见上面的输出。');
}

new Command('package')
  .description('做一个可以放到任何静态网页服务器上的安装包')
  .option('--url <url>', 'web 文件夹将来的地址，如 https://addin.example.gov.cn/jiping/', DEVELOPMENT_URL)
  .action(({ url }: { url: string }) => {
    try {
      makePackage(url);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  })
  .parse();
