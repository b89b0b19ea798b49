import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// The tests that look at every step and page take the pictures on their way.
const jest = join(import.meta.dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js');
const env = { ...process.env, PICTURES: '1' };
const { status } = spawnSync(process.execPath, [jest, 'tests/browser/looks'], { env, stdio: 'inherit' });
console.log('图片在 out/pictures。显示成方框时，装上中文字体（Debian：apt-get install fonts-noto-cjk）。');
process.exitCode = status ?? 1;
