import { describePane, type OpenPane } from '../support/built-pane/describe-pane';
import { until } from '../support/built-pane/until';
import { snapshotOf } from '../support/built-pane/snapshot-of';

const SHEET = '自评表示例';

async function read({ pane, excel }: OpenPane): Promise<void> {
  await pane.getByRole('button', { name: '读取本工作簿' }).click();
  await pane.getByRole('heading', { name: '各列是什么' }).waitFor();
  await until(() => excel.subscriptions > 0);
}

const STALE = '表格已改动，结果可能过时。';

/** Everything that was announced as stale, from now on. */
async function staleSeen({ pane }: OpenPane): Promise<() => Promise<boolean>> {
  await pane.evaluate((text) => {
    const look = (): void => {
      if (document.querySelector('main')?.textContent.includes(text)) document.body.dataset['stale'] = 'seen';
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }, STALE);
  return () => pane.evaluate(() => document.body.dataset['stale'] === 'seen');
}

describePane('一个人在面板和表格里做事', (open) => {
  test.each(['desktop', 'web'] as const)('%s：改了表格，面板说结果过时，随即自己重读', async (platform) => {
    const opened = await open({ platform });
    const { pane, person } = opened;
    await read(opened);
    await pane.getByRole('tab', { name: /^评分/ }).click();
    await pane.getByText('实际 126 公里').waitFor();
    person.types(SHEET, 'F12', '60公里');
    await pane.getByText(STALE).first().waitFor();
    await pane.getByText('实际 60 公里').waitFor();
    await pane.getByRole('main').getByText(STALE).waitFor({ state: 'detached' });
  });

  test.each(['desktop', 'web'] as const)('%s：自己写的不算改动', async (platform) => {
    const opened = await open({ platform });
    const { pane, excel } = opened;
    await read(opened);
    const stale = await staleSeen(opened);
    await pane.getByRole('button', { name: '一键评分' }).click();
    await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
    await pane.getByRole('button', { name: '撤回上次写回' }).click();
    await pane.getByText(/已恢复 \d+ 个单元格/).waitFor();
    const asked = excel.requests;
    await opened.page.waitForTimeout(1500);
    expect(await stale()).toBe(false);
    // At most the names of the sheets are asked for again.
    expect(excel.requests - asked).toBeLessThanOrEqual(1);
  });

  test('读表之后改过的单元格不写，别的照写', async () => {
    const opened = await open();
    const { pane, book, person } = opened;
    await read(opened);
    await pane.getByRole('tab', { name: /^写回/ }).click();
    book.eventsEnabled = false;
    person.types(SHEET, 'H12', 3);
    book.eventsEnabled = true;
    await pane.getByRole('button', { name: /^写入 \d+ 个单元格/ }).click();
    await pane.getByText('没有写的 1 个').waitFor();
    expect(book.sheet(SHEET)?.value(11, 7)).toBe(3);
    expect(book.sheet(SHEET)?.value(12, 7)).toBe(6.4);
  });

  test('一步一步：选档、改说明、去掉一格，写进去的正是这些', async () => {
    const opened = await open();
    const { pane, book } = opened;
    const before = snapshotOf(book);
    await read(opened);
    await pane.getByRole('tab', { name: /^评分/ }).click();
    await pane.getByRole('radio', { name: /^部分达成/ }).check();
    await pane.getByRole('textbox', { name: /^得分/ }).fill('7');
    await pane.getByRole('button', { name: /^确定得分/ }).click();
    await pane.getByRole('tab', { name: /^偏差说明/ }).click();
    await pane.getByRole('textbox', { name: /维修桥涵数量/ }).fill('雨季延后，明年三月完工。');
    await pane.getByRole('tab', { name: /^写回/ }).click();
    await pane.getByRole('checkbox', { name: /^写入 H12/ }).uncheck();
    await pane.getByRole('button', { name: /^写入 \d+ 个单元格/ }).click();
    await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
    const sheet = book.sheet(SHEET);
    expect(sheet?.value(20, 7)).toBe(7);
    expect(sheet?.value(12, 8)).toBe('雨季延后，明年三月完工。');
    expect(sheet?.value(11, 7)).toBeNull();
    expect(sheet?.value(22, 7)).toBe(94.93);
    await pane.getByRole('button', { name: '撤回上次写回' }).click();
    await pane.getByText(/已恢复 \d+ 个单元格/).waitFor();
    expect(snapshotOf(book)).toEqual(before);
  });

  test('正在编辑单元格时写回：等编辑完了再写', async () => {
    const opened = await open();
    const { pane, book } = opened;
    await read(opened);
    await pane.getByRole('tab', { name: /^写回/ }).click();
    book.editing.start();
    await pane.getByRole('button', { name: /^写入 \d+ 个单元格/ }).click();
    await pane.getByText('正在写入…').waitFor();
    expect(book.sheet(SHEET)?.value(11, 7)).toBeNull();
    book.editing.end();
    await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
    expect(book.sheet(SHEET)?.value(11, 7)).toBe(10);
  });

  test('只用键盘，从第一下 Tab 到回执，再到撤回', async () => {
    const { pane, page, book } = await open();
    const before = snapshotOf(book);
    const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 20; presses++) {
        if ((await focused()) === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${name}`);
    };
    await tabTo('一键评分');
    const outline = await pane.evaluate(() => {
      const { outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
      return { outlineWidth, boxShadow };
    });
    expect(outline).not.toEqual({ outlineWidth: '0px', boxShadow: 'none' });
    await page.keyboard.press('Enter');
    await pane.getByText(/已写入 \d+ 个单元格/).waitFor();
    expect(await focused()).not.toBe('');
    await tabTo('撤回上次写回');
    await page.keyboard.press('Space');
    await pane.getByText(/已恢复 \d+ 个单元格/).waitFor();
    expect(snapshotOf(book)).toEqual(before);
  });

  test('面板的颜色跟着 Office 的深色主题', async () => {
    const { pane } = await open({ dark: true });
    const colours = await pane.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.querySelector('.fui-FluentProvider')!);
      return { backgroundColor, color };
    });
    expect(colours).toEqual({ backgroundColor: 'rgb(38, 38, 38)', color: 'rgb(255, 255, 255)' });
  });
});
