import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { EmulatedExcel } from '../emulated-excel';
import { actAsWeb, WEB_PAGE } from './act-as-web';
import { actAsWindows, type HostWindow } from './act-as-windows';
import { settingsOf, type Looks } from './settings';

/** An add-in that is open in an emulated Excel. */
export interface OpenAddIn {
  readonly page: Page;
  /** Where the add-in itself runs: the page, or a frame in it. */
  readonly pane: Page | Frame;
  /** Addresses on other machines that were asked for. */
  readonly foreign: readonly string[];
  /** Presses the ribbon button of an action; resolves once the add-in says that it is done. */
  press(action: string): Promise<void>;
}

/** Opens an add-in's page in the Excel that `host` plays, with the whole of office.js, unchanged. */
export async function openInExcel(
  context: BrowserContext,
  host: EmulatedExcel,
  options: Looks & { readonly url: string },
): Promise<OpenAddIn> {
  const { origin } = new URL(options.url);
  const settings = settingsOf(host, options);
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(origin)) foreign.push(request.url());
  });
  const page = await context.newPage();
  const waiting = new Map<string, (status: number) => void>();
  await page.exposeFunction('excelExecute', (request: readonly unknown[]) => host.execute(request));
  await page.exposeFunction('excelCommandDone', (id: string, status: number) => waiting.get(id)?.(status));
  const send = (event: 'commands' | 'messages', content: readonly unknown[]): Promise<void> =>
    page.evaluate(([name, list]) => (window as unknown as HostWindow).excelSend(name, list), [event, content] as const);
  host.onEvents = (messages) => {
    const entries = messages.map(({ messageCategory, messageType, targetId, message, isRemoteOverride }) => {
      return [messageCategory, messageType, targetId, message, '', isRemoteOverride];
    });
    void send('messages', entries);
  };
  let presses = 0;
  const press = async (action: string): Promise<void> => {
    presses++;
    const id = `button${presses}`;
    const done = new Promise<number>((resolve) => waiting.set(id, resolve));
    await send('commands', [id, action, JSON.stringify({ source: { id } })]);
    const status = await done;
    if (status !== 0) throw new Error(`The add-in has no action ${action} (${status})`);
  };
  if (host.version.platform === 'desktop') {
    await page.addInitScript(actAsWindows, settings);
    await page.goto(options.url);
    return { page, pane: page, foreign, press };
  }
  await page.goto(`${origin}${WEB_PAGE.path}`);
  await page.evaluate(actAsWeb, { ...settings, url: options.url });
  const pane = await (await page.waitForSelector(WEB_PAGE.frame)).contentFrame();
  if (!pane) throw new Error('The frame of the add-in did not open');
  return { page, pane, foreign, press };
}
