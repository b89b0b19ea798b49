import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describeWorkbench } from '../support/built-workbench/describe-workbench';
import { takePicture } from '../support/built-workbench/take-picture';

const FIRST = '困难职工送温暖项目自评表.xlsx';

async function violationsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // What the library of the grid puts on the page is not ours to mend; that it has a name and can be left is.
    const exclude = [['section[aria-label="表格"] > div'], ['section[aria-label^="Notifications"]']];
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ exclude });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const LOOKS = [
  { name: 'wide', viewport: { width: 1280, height: 800 } },
  { name: 'narrow', viewport: { width: 800, height: 600 } },
  { name: 'dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { name: 'small', viewport: { width: 400, height: 800 } },
] as const;

describeWorkbench('工作台的样子', (open) => {
  test.each(LOOKS)('$name：无障碍检查没有发现，网页不必左右滚动', async ({ name, ...wish }) => {
    const workbench = await open(wish);
    const { page } = workbench;
    await workbench.shows(FIRST);
    await takePicture(page, `workbench-${name}-opened`);
    expect(await violationsIn(page)).toEqual([]);
    await workbench.scoreAll();
    await takePicture(page, `workbench-${name}-scored`);
    expect(await violationsIn(page)).toEqual([]);
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
