import type { Locator } from 'playwright-core';
import type { OpenPane } from './describe-pane';

/** More than the stops of the longest page. */
const PATIENCE = 200;

/** Goes on with the Tab key until the focus is on the element; fails where it never gets there. */
export async function tabTo({ page }: OpenPane, element: Locator): Promise<void> {
  await element.waitFor();
  for (let stop = 0; stop < PATIENCE; stop++) {
    if (await element.evaluate((wanted) => wanted === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never comes to ${String(element)}`);
}
