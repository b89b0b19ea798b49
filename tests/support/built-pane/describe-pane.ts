import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { sampleGrid, type Grid } from '../../../src/engine';
import { describeInBrowser } from '../excel-host/browser/describe-in-browser';
import { openInExcel, type OpenAddIn } from '../excel-host/browser/open-in-excel';
import type { Looks } from '../excel-host/browser/settings';
import { serve, type StaticServer } from '../excel-host/browser/static-server';
import { EmulatedExcel } from '../excel-host/emulated-excel';
import { Person } from '../excel-host/person';
import type { Platform } from '../excel-host/version';
import type { Book } from '../excel-host/workbook/book';
import { workbookOf } from '../excel-host/workbook-of';
import { BUILT_PANE } from './built-pane';

/** How a test wants the pane; left out, it is a fresh one in Excel for Windows over the sample form. */
export interface PaneWish extends Looks {
  readonly platform?: Platform;
  /** Its ExcelApi. */
  readonly api?: string;
  readonly grids?: readonly Grid[];
  readonly browser?: BrowserContextOptions;
}

/** The built pane, open in an emulated Excel. */
export interface OpenPane extends OpenAddIn {
  readonly excel: EmulatedExcel;
  readonly book: Book;
  readonly person: Person;
}

/** A task pane at Excel's own size (design guide: 350 × 378 at 1366 × 768). */
export const PANE_SIZE = { width: 350, height: 600 } as const;

type Open = (wish?: PaneWish) => Promise<OpenPane>;

/** Opens a page of the built folder in a browser that is no Excel. */
type OpenPlainly = (path: string, before?: () => void) => Promise<Page>;

/**
 * A group of tests of the built pane in a browser. After each of them nothing may be left that the emulator does not know,
 * nothing may have been asked of another machine, and the console may hold no error, such as of the security policy.
 */
export function describePane(name: string, tests: (open: Open, openPlainly: OpenPlainly) => void): void {
  describeInBrowser(name, (browser) => {
    let server: StaticServer;
    let opened: { readonly pane: OpenPane; readonly complaints: readonly string[] }[] = [];

    beforeAll(async () => {
      server = await serve({ folders: { '/': BUILT_PANE } });
    });
    afterEach(async () => {
      const all = opened;
      opened = [];
      for (const { pane } of all) await pane.page.context().close();
      for (const { pane, complaints } of all) {
        expect({ unknown: pane.excel.notEmulated, foreign: pane.foreign, complaints }).toEqual({
          unknown: [],
          foreign: [],
          complaints: [],
        });
      }
      expect(server.missing).toEqual([]);
    });
    afterAll(() => server.close());

    tests(
      async (wish = {}) => {
        const complaints: string[] = [];
        const pane = await openPane(browser(), server.origin, wish, complaints);
        opened.push({ pane, complaints });
        return pane;
      },
      async (path, before) => {
        const page = await browser().newPage({ ignoreHTTPSErrors: true, viewport: PANE_SIZE });
        if (before) await page.addInitScript(before);
        await page.goto(server.origin + path);
        return page;
      },
    );
  });
}

async function openPane(browser: Browser, origin: string, wish: PaneWish, complaints: string[]): Promise<OpenPane> {
  const { platform = 'desktop', api, grids = [sampleGrid()], browser: options, ...looks } = wish;
  const book = workbookOf(...grids);
  const excel = new EmulatedExcel(book, { platform, ...(api !== undefined && { api }) });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: PANE_SIZE, ...options });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const addIn = await openInExcel(context, excel, { ...looks, url: `${origin}/taskpane.html` });
  await addIn.pane.locator('h1, .notice').waitFor();
  return { ...addIn, excel, book, person: new Person(book) };
}
