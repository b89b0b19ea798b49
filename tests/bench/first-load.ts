import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { sampleGrid } from '../../src/engine';
import { openInExcel } from '../support/excel-host/browser/open-in-excel';
import { serve } from '../support/excel-host/browser/static-server';
import { EmulatedExcel } from '../support/excel-host/emulated-excel';
import { workbookOf } from '../support/excel-host/workbook-of';

/** How a page came up. */
export interface FirstLoad {
  /** Own scripts that were fetched until the first view stood, gzipped, in bytes; office.js is not ours. */
  readonly bytes: number;
  /** From the beginning of the navigation to the first view, in milliseconds. */
  readonly milliseconds: number;
}

/** Opens the page of a folder in a fresh browser context as Excel for Windows, until a button stands in its main part. */
export async function firstLoad(browser: Browser, folder: string): Promise<FirstLoad> {
  const server = await serve({ folders: { '/': folder } });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 350, height: 600 } });
  try {
    // The name that TypeScript's runner gives to functions is unknown to the page that they are sent to.
    await context.addInitScript('globalThis.__name ??= (value) => value');
    await context.addInitScript(`new MutationObserver((_, observer) => {
      if (!document.querySelector('main .fui-Button')) return;
      observer.disconnect();
      requestAnimationFrame(() => { window.readyAfter = performance.now(); });
    }).observe(document, { childList: true, subtree: true });`);
    const excel = new EmulatedExcel(workbookOf(sampleGrid()));
    const { pane } = await openInExcel(context, excel, { url: `${server.origin}/taskpane.html` });
    const ready = await pane.waitForFunction(() => (window as unknown as { readyAfter?: number }).readyAfter);
    const scripts = new Set(server.seen.filter((path) => path.endsWith('.js') && !path.startsWith('/office-js/')));
    const sizes = [...scripts].map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds: (await ready.jsonValue()) ?? NaN };
  } finally {
    await context.close();
    await server.close();
  }
}
