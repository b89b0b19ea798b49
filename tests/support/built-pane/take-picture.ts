import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenPane } from './describe-pane';

const FOLDER = join(process.cwd(), 'out', 'pictures');

/** A picture of the pane with all that it would scroll to, where pictures are asked for (`PICTURES=1`, `npm run pictures`). */
export async function takePicture({ page, pane }: OpenPane, name: string): Promise<void> {
  if (process.env['PICTURES'] === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  const size = page.viewportSize();
  if (!size) throw new Error('The pane has no size');
  const hidden = await pane.evaluate(() => {
    return Math.max(
      ...[...document.querySelectorAll('*')].map((element) => element.scrollHeight - element.clientHeight),
    );
  });
  // Fonts and motion settle.
  await page.setViewportSize({ ...size, height: Math.min(size.height + hidden, 6000) });
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.setViewportSize(size);
}
