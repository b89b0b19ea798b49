import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from './browser-path';

/** The sizes of Office: https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons, and 128 for lists of add-ins. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const FOLDER = join(import.meta.dirname, '..', 'assets', 'icons');

/** Draws every icon of `assets/icons` in all sizes, anew from its SVG. */
async function drawIcons(): Promise<void> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error('No Chrome, Edge or Chromium is here to draw with.');
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
    const svg = readFileSync(join(FOLDER, file), 'utf8');
    const folder = join(FOLDER, parse(file).name);
    mkdirSync(folder, { recursive: true });
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

await drawIcons();
