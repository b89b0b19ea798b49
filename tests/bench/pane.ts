import { chromium, type Browser } from 'playwright-core';
import { tell } from '../../scripts/bench/tell';
import { median } from '../../scripts/bench/timing';
import { browserPath } from '../../scripts/browser-path';
import { BUILT_PANE, buildPane, runWebpack } from '../support/built-pane/built-pane';
import { firstLoad } from './first-load';
import { roundTrips } from './round-trips';

const HELLO = 'build/hello';
const RUNS = 9;
const KILOBYTE = 1000;

/** Tells the figures of the built pane in Chromium, against a bare page that is built in the same way. */
async function measure(browser: Browser): Promise<void> {
  const { bytes } = await firstLoad(browser, BUILT_PANE);
  const size = bytes / KILOBYTE;
  tell('first load of the pane, own code, gzip', `${size.toFixed(1)} KB`, '165 KB', size <= 165);

  const own: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    own.push((await firstLoad(browser, BUILT_PANE)).milliseconds);
    bare.push((await firstLoad(browser, HELLO)).milliseconds);
  }
  const ready = median(own);
  tell('pane ready in Chromium', `${ready.toFixed(0)} ms`, '1500 ms', ready <= 1500);
  const ratio = ready / median(bare);
  tell('the same against a bare Fluent page', `${ratio.toFixed(2)}×`, '1.5×', ratio <= 1.5);

  const few = await roundTrips(browser, BUILT_PANE, 40);
  tell('round trips of 一键评分, 40 rows', String(few), '4', few <= 4);
  const many = await roundTrips(browser, BUILT_PANE, 2000);
  tell('round trips of 一键评分, 2,000 rows', String(many), String(few), many === few);
}

const executablePath = browserPath();
if (executablePath === null) {
  process.stdout.write('· no Chrome, Edge or Chromium: the pane was not measured\n');
} else {
  buildPane();
  runWebpack('-c', 'tests/bench/hello/webpack.config.mjs');
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await measure(browser);
  } finally {
    await browser.close();
  }
}
