import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserPath } from '../../browser-path';
import { buildWorkbench } from '../../workbench/build-workbench';
import { serveWorkbench } from '../../workbench/serve-workbench';
import { partOf, type Part } from './part-of';

/** Bytes of each part of the workbench, gzipped, that a browser fetches from its first view to the first receipt. */
export type FirstLoad = Readonly<Record<Part, number>>;

const FOLDER = join(process.cwd(), 'build', 'workbench');

/** Opens the built workbench in a fresh browser, waits for the grid, and chooses 一键评分; null without a browser. */
export async function firstLoad(): Promise<FirstLoad | null> {
  const executablePath = browserPath();
  if (executablePath === null) return null;
  buildWorkbench(FOLDER);
  const served = await serveWorkbench(FOLDER, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    // Nothing is to be fetched that is only stored for later.
    const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(decodeURIComponent(new URL(request.url()).pathname)));
    await page.goto(served.address);
    await page.locator('[role="tab"][data-id]').first().waitFor();
    await page.getByRole('button', { name: '一键评分' }).click();
    await page.getByRole('heading', { name: '回执', exact: true }).waitFor();
    return sizes([...asked]);
  } finally {
    await browser.close();
    await served.close();
  }
}

function sizes(paths: readonly string[]): FirstLoad {
  const bytes = { shell: 0, grid: 0, steps: 0 };
  for (const path of paths) {
    const part = partOf(path);
    const file = path === '/' ? 'index.html' : path;
    if (part !== null) bytes[part] += gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length;
  }
  return bytes;
}
