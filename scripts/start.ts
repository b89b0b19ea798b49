import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { localeOf } from '../src/cli/locale';
import { buildWorkbench } from './workbench/build-workbench';
import { openBrowser } from './workbench/open-browser';
import { serveWorkbench } from './workbench/serve-workbench';

// Opens the workbench in the browser, over a file where one is named: `npm start -- 自评表.xlsx`.

const PORT = 5173;
const FOLDER = join(import.meta.dirname, '..', 'dist', 'workbench');
const english = localeOf(process.env) === 'en';

/** The file that the person named, from the folder in which the person is; undefined where none is named. */
function namedFile(): string | undefined {
  const [name] = process.argv.slice(2);
  if (name === undefined) return undefined;
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  accessSync(file, constants.R_OK);
  return file;
}

try {
  const file = namedFile();
  buildWorkbench(FOLDER, () => {
    console.error(english ? 'Building the workbench, half a minute…' : '正在打包工作台，大约半分钟……');
  });
  const { address } = await serveWorkbench(FOLDER, PORT, file);
  console.log(english ? `Workbench: ${address} (end with Ctrl+C)` : `绩评工作台：${address} （按 Ctrl+C 结束）`);
  openBrowser(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
