import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from '../../browser-path';
import { serveWorkbench } from '../../workbench/serve-workbench';
import { median } from '../timing';

/** Milliseconds to a painted grid. */
export interface GridStart {
  /** Of the library with nothing in it. */
  readonly empty: number;
  /** From the bytes of a workbook. */
  readonly workbook: number;
}

const TOP = process.cwd();
const ROUNDS = 15;

/** How long the grid takes to be painted in a browser, in turns with nothing and with a workbook; null without a browser. */
export async function gridStart(bytes: Uint8Array): Promise<GridStart | null> {
  const executablePath = browserPath();
  if (executablePath === null) return null;
  buildPage();
  const served = await serveWorkbench(join(TOP, 'out', 'grid-bench'), 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(served.address);
    await page.waitForFunction(() => 'gridStart' in window);
    const times = { empty: [] as number[], workbook: [] as number[] };
    const content = [...bytes];
    for (let round = 0; round < ROUNDS; round++) {
      times.empty.push(await page.evaluate(() => window.gridStart(null)));
      times.workbook.push(await page.evaluate((given) => window.gridStart(given), content));
    }
    return { empty: median(times.empty), workbook: median(times.workbook) };
  } finally {
    await browser.close();
    await served.close();
  }
}

function buildPage(): void {
  const webpack = join(TOP, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const config = join(TOP, 'scripts', 'webpack', 'grid-bench.mjs');
  const { status, stdout } = spawnSync(process.execPath, [webpack, '--config', config], { cwd: TOP, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}
