import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveWorkbench, type ServedWorkbench } from '../../../scripts/workbench/serve-workbench';
import { describeInBrowser } from '../excel-host/browser/describe-in-browser';
import { BUILT_WORKBENCH } from './built-workbench';
import { OpenWorkbench } from './open-workbench';

/** How a test wants the workbench; left out, it is a fresh browser in Chinese, 1280 pixels wide. */
export interface WorkbenchWish extends BrowserContextOptions {
  /** A file that `npm start` was told. */
  readonly file?: string;
  /** A browser that was here before. */
  readonly context?: BrowserContext;
}

type Open = (wish?: WorkbenchWish) => Promise<OpenWorkbench>;

/**
 * A group of tests of the built workbench in a browser. After each of them nothing may have been asked of another machine
 * and the console may hold no error, such as of the security policy.
 */
export function describeWorkbench(name: string, tests: (open: Open) => void): void {
  describeInBrowser(name, (browser) => {
    let opened: OpenWorkbench[] = [];
    let servers: ServedWorkbench[] = [];
    const complaints: string[] = [];

    afterEach(async () => {
      const foreign = opened.flatMap((workbench) => workbench.foreign);
      for (const context of new Set(opened.map(({ page }) => page.context()))) await context.close();
      for (const server of servers) await server.close();
      [opened, servers] = [[], []];
      expect({ foreign, complaints: complaints.splice(0) }).toEqual({ foreign: [], complaints: [] });
    });

    tests(async ({ file, context, ...options } = {}) => {
      const page = await (context ?? (await contextOf(browser(), options, complaints))).newPage();
      const server = await serveWorkbench(BUILT_WORKBENCH, 0, file);
      servers.push(server);
      const workbench = new OpenWorkbench(page, foreignOf(page, server));
      opened.push(workbench);
      // The browser of the tests finds its way to this one name alone.
      await page.goto(server.address.replace('127.0.0.1', 'localhost'));
      return workbench;
    });
  });
}

async function contextOf(browser: Browser, wish: BrowserContextOptions, complaints: string[]): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 }, ...wish });
  // Nobody is there to answer the dialog of the system; without it the browser downloads.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return context;
}

function foreignOf(page: Page, { address }: ServedWorkbench): readonly string[] {
  const foreign: string[] = [];
  const { port } = new URL(address);
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && host !== `localhost:${port}`) foreign.push(request.url());
  });
  return foreign;
}
