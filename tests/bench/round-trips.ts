import type { Browser } from 'playwright-core';
import { tableGrid } from '../../scripts/bench/table-grid';
import { openInExcel } from '../support/excel-host/browser/open-in-excel';
import { serve } from '../support/excel-host/browser/static-server';
import { EmulatedExcel } from '../support/excel-host/emulated-excel';
import { workbookOf } from '../support/excel-host/workbook-of';

/** Requests to Excel from the click on 一键评分 to the last cell that it writes, for a table of so many rows. */
export async function roundTrips(browser: Browser, folder: string, rows: number): Promise<number> {
  const server = await serve({ folders: { '/': folder } });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    await context.addInitScript('globalThis.__name ??= (value) => value');
    const book = workbookOf(tableGrid(rows));
    const excel = new EmulatedExcel(book);
    let last = 0;
    book.listeners.add((event) => {
      if (event.kind === 'changed') last = excel.requests;
    });
    const { pane } = await openInExcel(context, excel, { url: `${server.origin}/taskpane.html` });
    await pane.getByRole('button', { name: '一键评分' }).click();
    await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
    return last;
  } finally {
    await context.close();
    await server.close();
  }
}
