import { browserPath } from '../../../scripts/browser-path';
import { buildWorkbench } from '../../../scripts/workbench/build-workbench';
import { BUILT_WORKBENCH } from '../built-workbench/built-workbench';
import { buildPane } from './built-pane';

/** Runs once before the tests in a browser: builds the pages for them, or says that they can not run. */
// eslint-disable-next-line no-restricted-syntax -- Jest asks for it.
export default function globalSetup(): void {
  if (browserPath() !== null) {
    buildPane();
    buildWorkbench(BUILT_WORKBENCH);
    return;
  }
  process.stderr.write(
    '没有找到 Chrome、Edge 或 Chromium，浏览器里的测试没有运行；装上其中一个（或用 CHROMIUM=路径 指出），再运行 npm test。\n',
  );
}
