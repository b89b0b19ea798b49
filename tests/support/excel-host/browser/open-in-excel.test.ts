import type { BrowserContext } from 'playwright-core';
import { gridOf } from '../../grid-of';
import { EmulatedExcel } from '../emulated-excel';
import { LIBRARY } from '../install-excel';
import { Person } from '../person';
import type { Platform } from '../version';
import { workbookOf } from '../workbook-of';
import { describeInBrowser } from './describe-in-browser';
import { openInExcel, type OpenAddIn } from './open-in-excel';
import { serve, type StaticServer } from './static-server';

/** An add-in of a few lines: it greets, answers one ribbon command and writes down the events that it hears of. */
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>加载项</title>
<script src="/office-js/office.js"></script><script>
  window.heard = [];
  Office.onReady().then((ready) => { window.ready = ready; });
  Office.actions.associate('greet', async (event) => {
    await Office.addin.showAsTaskpane();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表').getRange('A1').values = [['你好']];
      await context.sync();
    });
    event.completed();
  });
</script><body>加载项</body></html>`;

interface PaneWindow {
  ready?: { host: string; platform: string };
  heard: string[];
}

describeInBrowser('真正的 office.js 在浏览器里', (browser) => {
  let server: StaticServer;
  let context: BrowserContext;

  beforeAll(async () => {
    server = await serve({ folders: { '/office-js/': LIBRARY }, pages: { '/pane.html': PAGE } });
  });
  beforeEach(async () => {
    context = await browser().newContext({ ignoreHTTPSErrors: true });
  });
  afterEach(() => context.close());
  afterAll(() => server.close());

  async function open(platform: Platform): Promise<{ host: EmulatedExcel; addIn: OpenAddIn }> {
    const host = new EmulatedExcel(workbookOf(gridOf([[1, 2]], { sheet: '表' })), { platform });
    const addIn = await openInExcel(context, host, {
      url: `${server.origin}/pane.html`,
      dark: true,
      language: 'en-US',
    });
    await addIn.pane.waitForFunction(() => 'ready' in window);
    return { host, addIn };
  }

  test.each([
    ['desktop', 'PC'],
    ['web', 'OfficeOnline'],
  ] as const)('%s：就绪、功能区命令、事件，没有一个请求去别处', async (platform, name) => {
    const { host, addIn } = await open(platform);
    const { pane } = addIn;
    expect(await pane.evaluate(() => (window as unknown as PaneWindow).ready)).toMatchObject({
      host: 'Excel',
      platform: name,
    });
    expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('en-US');

    await addIn.press('greet');
    expect(host.book.sheet('表')?.value(0, 0)).toBe('你好');
    expect(host.book.paneShown).toBe(true);
    await expect(addIn.press('unknown')).rejects.toThrow('unknown');

    await pane.evaluate(async () => {
      await Excel.run(async (run) => {
        run.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
          (window as unknown as PaneWindow).heard.push(`${address} ${triggerSource}`);
        });
        await run.sync();
      });
    });
    new Person(host.book).types('表', 'B1', 5);
    await pane.waitForFunction(() => (window as unknown as PaneWindow).heard.length > 0);
    expect(await pane.evaluate(() => (window as unknown as PaneWindow).heard)).toEqual(['B1 Unknown']);

    expect(host.notEmulated).toEqual([]);
    expect(addIn.foreign).toEqual([]);
    expect(server.missing).toEqual([]);
  });

  test('Windows 版说出主题的颜色', async () => {
    const { addIn } = await open('desktop');
    const colour = await addIn.pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor);
    expect(colour).toBe('#262626');
  });
});
