// Installs the dependencies where they are missing or not those of package-lock.json. Runs before npm start and npm test,
// so it uses nothing that has to be installed, and no syntax that an old Node could not read.
import { spawnSync } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { fileURLToPath } from 'url';

const OLDEST_NODE = 20;
const TOP = fileURLToPath(new URL('..', import.meta.url));

/** The packages that a lock file lists, by their folders; null where there is no such file. */
function packagesOf(lockFile) {
  const path = join(TOP, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** True where each package stands in node_modules in the version that the lock file names. */
function installed() {
  const standing = packagesOf('node_modules/.package-lock.json');
  if (!standing) return false;
  return Object.entries(packagesOf('package-lock.json')).every(([folder, wanted]) => {
    // Packages for other systems are in the lock file but not here.
    if (folder === '' || (wanted.optional && !standing[folder])) return true;
    return standing[folder] !== undefined && standing[folder].version === wanted.version;
  });
}

function install() {
  console.error('正在安装依赖（npm ci），只在第一次或版本变化后进行，大约需要一分钟……');
  // Through the shell, since npm is a batch file on Windows.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: TOP,
    stdio: ['ignore', 2, 2],
    shell: true,
  });
  if (status === 0) return;
  console.error('依赖没有装好：请检查网络和 npm 的镜像设置，再运行一次。');
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `绩评需要 Node.js ${OLDEST_NODE} 或更新的版本，现在是 ${process.versions.node}。请从 nodejs.org 安装后再试。`,
  );
  process.exit(1);
}
if (!installed()) install();
