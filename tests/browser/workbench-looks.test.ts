import { violationsIn } from '../support/built-pane/faults-of-page';
import { describeWorkbench } from '../support/built-workbench/describe-workbench';
import type { OpenWorkbench } from '../support/built-workbench/open-workbench';
import { takePicture } from '../support/built-workbench/take-picture';

const FIRST = '困难职工送温暖项目自评表.xlsx';

const LOOKS = [
  { name: 'wide', viewport: { width: 1280, height: 800 } },
  { name: 'narrow', viewport: { width: 800, height: 600 } },
  { name: 'dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'small', viewport: { width: 400, height: 800 } },
  { name: 'contrast', viewport: { width: 320, height: 800 }, forcedColors: 'active' },
] as const;

describeWorkbench('工作台的样子', (open) => {
  test.each(LOOKS)('$name：无障碍检查没有发现，网页不必左右滚动', async ({ name, ...wish }) => {
    const workbench = await open(wish);
    const { page, grid } = workbench;
    await workbench.shows(FIRST);
    await takePicture(page, `workbench-${name}-opened`);
    expect(await violationsIn({ pane: page })).toEqual([]);
    await workbench.scoreAll();
    await takePicture(page, `workbench-${name}-scored`);
    expect(await violationsIn({ pane: page })).toEqual([]);
    await workbench.select('B3:D5');
    await grid
      .locator('canvas')
      .last()
      .click({ button: 'right', position: { x: 200, y: 120 } });
    await page.getByText('粘贴', { exact: true }).waitFor();
    expect(await violationsIn({ pane: page })).toEqual([]);
    await page.keyboard.press('Escape');
    const look = async (what: string): Promise<void> => {
      await takePicture(page, `workbench-${name}-${what}`);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ what, found: await violationsIn({ pane: page }), sideways }).toEqual({ what, found: [], sideways: 0 });
    };
    await seeFloating(workbench, look);
    await seePages(workbench, look);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  test('只用键盘：从按钮到表格，打字，到面板评分，再存下', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.shows(FIRST);
    await page.getByRole('button', { name: '打开', exact: true }).focus();
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.type('2024');
    await page.keyboard.press('Enter');
    await page.getByText('未保存').waitFor();
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.textContent === '一键评分');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '回执', exact: true }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('困难职工送温暖项目自评表（评好）.xlsx');
  });

  test('表格自己的按钮和框都有名字，跟着页面的语言', async () => {
    const chinese = await open();
    await chinese.shows(FIRST);
    for (const name of ['取消', '输入', '插入函数', '所有工作表', '缩小', '放大']) {
      await chinese.grid.getByRole('button', { name, exact: true }).waitFor();
    }
    await chinese.grid.getByRole('textbox', { name: '名称框' }).waitFor();
    await chinese.grid.getByRole('button', { name: '所有工作表' }).click();
    await chinese.page.getByRole('menu').getByText('自评表').waitFor();
    const english = await open({ locale: 'en-US' });
    await english.page.getByRole('button', { name: 'Zoom in', exact: true }).waitFor();
    await english.page.getByRole('textbox', { name: 'Name box' }).waitFor();
  });

  test('表格还没画好就在名称框里打字，不出错', async () => {
    const workbench = await open();
    await workbench.page.addInitScript(typeEarly);
    await workbench.page.reload();
    await workbench.shows(FIRST);
    await workbench.page.waitForTimeout(1000);
  });

  test('名称框和 Excel 里的一样：合并的格只写第一格，选中的是整格；表外的到表边为止', async () => {
    const workbench = await open();
    const { page, grid } = workbench;
    await workbench.shows(FIRST);
    const box = grid.getByRole('textbox', { name: '名称框' });
    await workbench.select('B3');
    expect(await box.inputValue()).toBe('B3');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
    expect(await box.inputValue()).toBe('J3');
    await workbench.select('A99999');
    expect(await box.inputValue()).toMatch(/^A\d\d$/);
  });

  test('面板里点的地方在表格里选中；表格里选的，面板知道', async () => {
    const workbench = await open();
    const { page, grid } = workbench;
    await workbench.shows(FIRST);
    await page.getByRole('button', { name: '读取本工作簿' }).click();
    await page.getByRole('button', { name: /A1:I29/ }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('section input:not([type=file])')?.value === 'A1:I29',
    );
    expect(await grid.locator('input').first().inputValue()).toBe('A1:I29');
  });

  test('先画出网页和面板，表格的程序这之后才去取', async () => {
    const { page } = await open();
    await page.addInitScript(timeShell);
    await page.reload();
    await page.getByRole('textbox', { name: '名称框' }).waitFor();
    const shell = await page.evaluate(() => Number(document.documentElement.dataset['shell']));
    const grid = await page.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => /univerjs|workbench_grid/.test(name)),
    );
    expect(shell).toBeGreaterThan(0);
    expect(grid.length).toBeGreaterThan(3);
    for (const { startTime } of grid) expect(startTime).toBeGreaterThan(shell);
  });

  test('第一次之后断网也能打开，点示例也能', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.shows(FIRST);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await page.context().setOffline(true);
    await page.reload();
    await workbench.shows(FIRST);
    await page.getByRole('button', { name: '示例', exact: true }).click();
    await page.getByRole('menuitem', { name: '职工疗休养项目自评表.xlsx' }).click();
    await workbench.shows('职工疗休养项目自评表.xlsx');
    await workbench.scoreAll();
    await page.context().setOffline(false);
  });
});

type LookAt = (what: string) => Promise<void>;

/** What floats over the page: the menu of samples, and the question that comes before another file does. */
async function seeFloating({ page }: OpenWorkbench, look: LookAt): Promise<void> {
  await page.getByRole('button', { name: '示例', exact: true }).click();
  const sample = page.getByRole('menuitem', { name: '职工疗休养项目自评表.xlsx' });
  await sample.waitFor();
  await look('samples');
  await sample.click();
  await page.getByRole('alertdialog').waitFor();
  await look('parting');
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
}

/** The comparison of policies and the editor of one, beside the grid. */
async function seePages({ page }: OpenWorkbench, look: LookAt): Promise<void> {
  await page.getByRole('tab', { name: /^评分/ }).click();
  await page.getByRole('button', { name: '换口径比较' }).click();
  await page.getByRole('combobox', { name: '与哪个口径比较' }).waitFor();
  await look('comparison');
  await page.getByRole('button', { name: '更多', exact: true }).click();
  await page.getByRole('menuitem', { name: '设置' }).click();
  await page.getByRole('button', { name: '复制并修改…' }).click();
  await page.getByRole('button', { name: '保存并用它评分' }).waitFor();
  await look('policy-editor');
}

/** Runs in the page: types into the name box as soon as there is one, and once more with everything that comes. */
function typeEarly(): void {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const observer = new MutationObserver(() => {
    const box = document.querySelector('[data-u-comp="defined-name"] input');
    if (!box) return;
    value?.set?.call(box, 'B3');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    setTimeout(() => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: notes when its buttons and the pane's heading were painted. */
function timeShell(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.fui-Button') || !document.querySelector('main h1')) return;
    observer.disconnect();
    // What runs after the next frame runs after it was painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        document.documentElement.dataset['shell'] = String(performance.now());
      }),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}
