import { spawnSync } from 'node:child_process';
import { browserPath } from './browser-path';

/** Debian's Chromium, where this machine has no browser and we may install one; otherwise the tests say what they miss. */
function installBrowser(): void {
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (browserPath() !== null || !mayInstall) return;
  console.error('没有找到浏览器，正在安装 Chromium（apt-get），只在第一次进行……');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const order of ['update', 'install --yes --no-install-recommends chromium']) {
    spawnSync('apt-get', ['-qq', ...order.split(' ')], { env, stdio: ['ignore', 2, 2] });
  }
}

installBrowser();
