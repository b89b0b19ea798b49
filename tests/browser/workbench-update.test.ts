import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveWorkbench, type ServedWorkbench } from '../../scripts/workbench/serve-workbench';
import { describeInBrowser } from '../support/excel-host/browser/describe-in-browser';
import { BUILT_WORKBENCH } from '../support/built-workbench/built-workbench';
import { HASH, nextBuild } from '../support/built-workbench/next-build';
import { OpenWorkbench } from '../support/built-workbench/open-workbench';

const FIRST = '困难职工送温暖项目自评表.xlsx';

type Build = 'first' | 'next';

const hashesIn = (folder: string): Set<string> =>
  new Set(readdirSync(folder).flatMap((name) => name.match(HASH) ?? []));

/** Runs inside a service worker: how many pages it answers for. */
async function pagesOfWorker(): Promise<number> {
  const { clients } = globalThis as unknown as { clients: { matchAll: () => Promise<readonly unknown[]> } };
  return (await clients.matchAll()).length;
}

describeInBrowser('新版', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'jiping-next-'));
  const next = join(folder, 'workbench');
  let hashes: Readonly<Record<Build, ReadonlySet<string>>>;
  let server: ServedWorkbench;
  let context: BrowserContext;

  beforeAll(() => {
    nextBuild(BUILT_WORKBENCH, next);
    hashes = { first: hashesIn(BUILT_WORKBENCH), next: hashesIn(next) };
  });
  beforeEach(async () => {
    server = await serveWorkbench(BUILT_WORKBENCH, 0);
    context = await browser().newContext({ locale: 'zh-CN' });
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** From now on the same address has the next version, and nothing of the first. */
  async function publishNext(): Promise<void> {
    const { address } = server;
    await server.close();
    server = await serveWorkbench(next, Number(new URL(address).port));
    expect(server.address).toBe(address);
  }

  async function newPage(): Promise<{ readonly page: Page; readonly builds: () => readonly Build[] }> {
    const page = await context.newPage();
    const asked = new Set<Build>();
    page.on('request', (request) => {
      if (request.isNavigationRequest()) asked.clear();
      for (const hash of request.url().match(HASH) ?? []) asked.add(hashes.first.has(hash) ? 'first' : 'next');
    });
    await page.goto(server.address.replace('127.0.0.1', 'localhost'));
    return { page, builds: () => [...asked] };
  }

  const shows = (page: Page): Promise<void> => new OpenWorkbench(page, []).shows(FIRST);
  const buildOf = (page: Page): Promise<string> =>
    page.evaluate(() => document.documentElement.dataset['build'] ?? 'first');
  const caches = (page: Page): Promise<string[]> => page.evaluate(() => window.caches.keys());

  /** Waits until a version is stored and answers for the page. */
  async function stored(page: Page): Promise<void> {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller) return;
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
    });
  }

  /** Waits until the next version is stored as well. */
  const waiting = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
    });

  /** Waits until the service worker knows of one page: a page that was closed leaves its list a little later. */
  async function alone(): Promise<void> {
    const pages = (): Promise<number[]> =>
      Promise.all(context.serviceWorkers().map((worker) => worker.evaluate(pagesOfWorker)));
    while (Math.max(...(await pages())) > 1) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async function offline(page: Page): Promise<void> {
    await context.setOffline(true);
    await page.reload();
    await shows(page);
    await context.setOffline(false);
  }

  test('断网用旧版；有了新版，开着的页面一直是旧版；最后一个页面重新打开，才整个换成新版，旧的缓存没有了', async () => {
    const { page, builds } = await newPage();
    await shows(page);
    await stored(page);
    const [old] = await caches(page);
    await offline(page);
    expect([await buildOf(page), builds()]).toEqual(['first', ['first']]);

    await publishNext();
    const other = await newPage();
    await shows(other.page);
    await waiting(other.page);
    expect([await buildOf(other.page), other.builds()]).toEqual(['first', ['first']]);
    // What is loaded late comes from the version that the page began with; the server has it no more.
    await new OpenWorkbench(other.page, []).scoreAll();
    expect(other.builds()).toEqual(['first']);

    await page.reload();
    await shows(page);
    expect([await buildOf(page), builds()]).toEqual(['first', ['first']]);

    await other.page.close({ runBeforeUnload: false });
    await alone();
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset['build'] === 'next');
    await shows(page);
    expect(builds()).toEqual(['next']);
    expect(await caches(page)).toEqual(['jiping-workbench-next']);
    expect(old).not.toBe('jiping-workbench-next');

    await offline(page);
    expect([await buildOf(page), builds()]).toEqual(['next', ['next']]);
  });
});
