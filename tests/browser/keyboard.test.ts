import { describePane, type OpenPane } from '../support/built-pane/describe-pane';
import { tabTo } from '../support/built-pane/tab-to';

/** Reads the form with the keys alone. */
async function read(opened: OpenPane): Promise<void> {
  const { pane, page } = opened;
  await tabTo(opened, pane.getByRole('button', { name: '读取本工作簿' }));
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: '各列是什么' }).waitFor();
}

/** Opens a page of the menu; its heading is where one goes on from. */
async function openPage(opened: OpenPane, item: string): Promise<void> {
  const { pane, page } = opened;
  await page.keyboard.press('Shift+Tab');
  await tabTo(opened, pane.getByRole('button', { name: '更多', exact: true }));
  await page.keyboard.press('Enter');
  const wanted = pane.getByRole('menuitem', { name: item });
  await wanted.waitFor();
  while (!(await wanted.evaluate((one) => one === document.activeElement))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { level: 2, name: item }).waitFor();
}

/** Presses Enter on a button that the Tab key came to. */
async function press(opened: OpenPane, name: string | RegExp): Promise<void> {
  await tabTo(opened, opened.pane.getByRole('button', { name }).first());
  await opened.page.keyboard.press('Enter');
}

describePane('只用键盘', (open) => {
  test('换口径比较：选另一个口径，看不同的行，改用它', async () => {
    const opened = await open();
    const { pane, page } = opened;
    await read(opened);
    await tabTo(opened, pane.getByRole('tab', { name: /^读表/ }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await press(opened, '换口径比较');
    const other = pane.getByRole('combobox', { name: '与哪个口径比较' });
    await tabTo(opened, other);
    await page.keyboard.press('Home');
    while ((await other.inputValue()) !== 'linzhi-project') await page.keyboard.press('ArrowDown');
    await pane.getByText('有 1 行得分不同。').waitFor();
    await press(opened, '改用这个口径');
    await pane.getByText(/^现在的口径：西藏林芝项目/).waitFor();
  });

  test('自定口径：复制、改分值、改错了被领到那一处、改好保存', async () => {
    const opened = await open();
    const { pane, page } = opened;
    await read(opened);
    await openPage(opened, '设置');
    await press(opened, '复制并修改…');
    const weight = pane.getByRole('textbox', { name: '预算执行率的分值' });
    await tabTo(opened, weight);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('x');
    await pane.getByText('有 1 处错误，改好才能保存。').waitFor();
    await press(opened, /^口径字段“分值 › 预算执行率的分值”/);
    expect(await weight.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('10');
    await pane.getByText('没有错误，可以保存。').waitFor();
    await press(opened, '保存并用它评分');
    await pane.getByText(/^已保存/).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toMatch(/^已保存/);
  });

  test('插入模板：先看会加什么，再加上带示例的表', async () => {
    const opened = await open();
    const { pane, page, book } = opened;
    await read(opened);
    await openPage(opened, '插入模板');
    await tabTo(opened, pane.getByRole('checkbox', { name: '带示例' }));
    await page.keyboard.press('Space');
    await press(opened, /^插入：四川部门/);
    await pane.getByText(/会在最后加一张工作表/).waitFor();
    await press(opened, '加上这张表');
    await pane.getByRole('heading', { name: '各列是什么' }).waitFor();
    expect(book.sheets).toHaveLength(2);
  });
});
