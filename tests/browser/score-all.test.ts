import type { Grid } from '../../src/engine';
import { tableGrid } from '../../scripts/bench/table-grid';
import { describePane, type OpenPane } from '../support/built-pane/describe-pane';
import { snapshotOf } from '../support/built-pane/snapshot-of';
import type { Fault } from '../support/excel-host/protocol/fault';

const SHEET = '自评表示例';

async function scoreAll({ pane }: OpenPane): Promise<void> {
  await pane.getByRole('button', { name: '一键评分' }).click();
  await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
}

async function takeBack({ pane }: OpenPane): Promise<void> {
  await pane.getByRole('button', { name: '撤回上次写回' }).click();
  await pane.getByRole('heading', { name: '撤回的结果' }).waitFor();
}

/** Requests from the click to the last cell that is written. */
async function requestsToScore(opened: OpenPane): Promise<number> {
  const { book, excel } = opened;
  let last = 0;
  book.listeners.add((event) => {
    if (event.kind === 'changed') last = excel.requests;
  });
  await scoreAll(opened);
  return last;
}

describePane('一键评分，从点击到回执再到撤回', (open) => {
  test.each(['desktop', 'web'] as const)('%s：写进单元格，撤回后和原来一模一样', async (platform) => {
    const opened = await open({ platform });
    const { pane, book } = opened;
    const before = snapshotOf(book);
    await scoreAll(opened);
    expect(book.sheet(SHEET)?.value(11, 7)).toBe(10);
    expect(book.sheet('自评报告')).not.toBeNull();
    // What only a person can do is said at once.
    await pane.getByText('还有 1 项指标没有得分').waitFor();
    await pane.getByText('2 条还留着“【待补充】”').waitFor();

    await takeBack(opened);
    expect(snapshotOf(book)).toEqual(before);
  });

  test('功能区的按钮做同样的事，做完才说完成', async () => {
    const opened = await open();
    const { pane, book } = opened;
    await opened.press('scoreAll');
    expect(book.paneShown).toBe(true);
    expect(book.sheet(SHEET)?.value(11, 7)).toBe(10);
    await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
  });

  test.each(['desktop', 'web'] as const)('%s：2,000 行的表与 40 行的表来回一样多，不超过四次', async (platform) => {
    const count = async (grid: Grid): Promise<number> => requestsToScore(await open({ platform, grids: [grid] }));
    const few = await count(tableGrid(40));
    expect(await count(tableGrid(2000))).toBe(few);
    expect(few).toBeLessThanOrEqual(4);
  });

  test('正在编辑单元格时说清楚，编辑完了再试就写成', async () => {
    const { pane, book } = await open();
    book.editing.start();
    await pane.getByRole('button', { name: '一键评分' }).click();
    await pane.getByText('按回车（或 Esc）结束编辑').first().waitFor();
    book.editing.end();
    await pane.getByRole('button', { name: '重试' }).click();
    await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
  });

  test('受保护的工作表一格也没有动，说明原因，结果可以复制出来', async () => {
    const { pane, page, book, person } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    person.protects(SHEET);
    const before = snapshotOf(book);
    await pane.getByRole('button', { name: '一键评分' }).click();
    await pane.getByRole('heading', { name: '回执', exact: true }).waitFor();
    expect(await pane.getByText(/“自评表示例”受保护/).count()).toBe(1);
    expect((snapshotOf(book) as unknown[])[0]).toEqual((before as unknown[])[0]);

    await pane.getByRole('button', { name: '复制结果' }).click();
    await pane.getByText(/已复制 \d+ 个单元格的结果/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('H12');
  });

  const FAULTS: readonly (readonly [request: number, fault: Fault & string])[] = [1, 2, 3, 4, 5].flatMap((request) =>
    (['unsent', 'unanswered'] as const).map((fault) => [request, fault] as const),
  );
  test.each(FAULTS)('第 %i 次来回断了（%s）：全部写好或说清楚，撤回后和原来一模一样', async (request, fault) => {
    const opened = await open();
    const { pane, book, excel } = opened;
    const before = snapshotOf(book);
    excel.failAt(request, fault);
    await pane.getByRole('button', { name: '一键评分' }).click();
    const told = pane.getByText('没有完成').or(pane.getByText(/已写入 \d+ 个单元格/));
    await told.first().waitFor();
    const undo = pane.getByRole('button', { name: '撤回上次写回' });
    if (await undo.isVisible()) await takeBack(opened);
    expect(snapshotOf(book)).toEqual(before);
  });

  test('写到一半联系断了、再也问不到：说不能确定，恢复联系后撤回，和原来一模一样', async () => {
    const opened = await open();
    const { pane, book, excel } = opened;
    const before = snapshotOf(book);
    excel.failAt(4, 'unanswered');
    for (const request of [5, 6, 7, 8]) excel.failAt(request, 'unsent');
    await pane.getByRole('button', { name: '一键评分' }).click();
    await pane.getByText(/不能确定是否写入的 \d+ 个/).waitFor();
    expect(snapshotOf(book)).not.toEqual(before);
    while (excel.requests < 8) await pane.getByRole('button', { name: '重新读表' }).first().click();
    await takeBack(opened);
    expect(snapshotOf(book)).toEqual(before);
  });
});
