import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { sampleGrid } from '../../src/engine';
import { describePane, PANE_SIZE, type OpenPane } from '../support/built-pane/describe-pane';
import { tooWideIn, violationsIn } from '../support/built-pane/faults-of-page';
import { takePicture } from '../support/built-pane/take-picture';
import { describeWorkbench } from '../support/built-workbench/describe-workbench';
import { takePicture as takePageOf } from '../support/built-workbench/take-picture';
import { gridOf } from '../support/grid-of';
import { withGrids } from '../support/with-grids';

const SENTENCE = '全年支出80万元，其中：慰问45万元、帮扶38万元。';
const LINES = ['困难职工送温暖项目自评报告', '一、基本情况', '项目按计划实施。', SENTENCE, '评价等级为差。'];
const REPORT = gridOf(
  LINES.map((line) => [line]),
  { sheet: '文字报告' },
);

/** The sentence, as the finding about its sum quotes it; another is about what was spent. */
function quoted(page: Page | Frame): Locator {
  return page.getByRole('article').filter({ hasText: 'JX070' }).getByText(SENTENCE);
}

/** Reads the workbook and opens 核对报告 in the step 核对. */
async function showCheck({ pane }: Pick<OpenPane, 'pane'>): Promise<void> {
  await pane.getByRole('button', { name: '读取本工作簿' }).click();
  await pane.getByRole('heading', { name: '各列是什么' }).waitFor();
  await pane.getByRole('tab', { name: '核对' }).click();
  await pane.getByRole('button', { name: '核对报告' }).click();
}

describePane('核对报告', (open) => {
  test.each([350, 320])('宽 %i 像素：工作簿里的、文件里的、粘贴的，都找得到；点句子选中它的单元格', async (width) => {
    const opened = await open({
      grids: [sampleGrid(), REPORT],
      browser: { viewport: { ...PANE_SIZE, width } },
    });
    const { pane, book } = opened;
    const look = async (what: string): Promise<void> => {
      await takePicture(opened, `check-report-${width}-${what}`);
      expect([...(await violationsIn(opened)), ...(await tooWideIn(opened))]).toEqual([]);
    };
    const run = pane.getByRole('button', { name: '核对报告' }).last();
    await showCheck(opened);
    await look('1-form');

    await run.click();
    await pane.getByText(/^报告里有 \d+ 处与表或前后不一致$/).waitFor();
    await look('2-in-cells');
    const selected = new Promise<void>((resolve) => {
      book.listeners.add(({ kind }) => kind === 'selected' && resolve());
    });
    await quoted(pane).click();
    await selected;
    expect(book.selection[0]).toMatchObject({ top: 3, left: 0 });

    await pane.getByRole('radio', { name: '文件' }).click();
    const [name, mimeType] = ['报告.txt', 'text/plain'];
    await pane.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(LINES.join('\n')) });
    await pane.getByText('已读入“报告.txt”，共 5 段。').waitFor();
    await run.click();
    await pane.getByText('第 4 段').first().waitFor();
    await look('3-file');

    await pane.getByRole('radio', { name: '粘贴的文字' }).click();
    await pane.getByLabel('把文字粘贴在这里').fill(SENTENCE);
    await run.click();
    await pane.getByText('第 1 段').first().waitFor();
    await pane.getByRole('tab', { name: '写回' }).click();
    await pane.getByRole('tab', { name: '核对' }).click();
    expect(await pane.getByLabel('把文字粘贴在这里').inputValue()).toBe(SENTENCE);
    await pane.getByText('第 1 段').first().waitFor();
    await look('4-pasted');
  });
});

describeWorkbench('工作台里的核对报告', (open) => {
  test('报告写在另一张工作表上：点句子，表格就到那张表的那一格；打字改了，发现跟着变', async () => {
    const workbench = await open();
    const { page, grid } = workbench;
    const sample = new Uint8Array(readFileSync(join('assets', 'samples', '困难职工送温暖项目自评表.xlsx')));
    await workbench.open('自评.xlsx', withGrids(sample, REPORT));
    await showCheck({ pane: page });
    await page.getByRole('button', { name: '核对报告' }).last().click();
    await quoted(page).click();
    const box = grid.getByRole('textbox', { name: '名称框' });
    await page.waitForFunction((input) => (input as HTMLInputElement).value === 'A4', await box.elementHandle());
    await takePageOf(page, 'check-report-workbench');
    await workbench.type('A4', '项目按期完成。');
    await quoted(page).waitFor({ state: 'detached' });
  });

  test('报告是另一个工作簿', async () => {
    const workbench = await open();
    const { page } = workbench;
    const sample = new Uint8Array(readFileSync(join('assets', 'samples', '困难职工送温暖项目自评表.xlsx')));
    await workbench.shows('困难职工送温暖项目自评表.xlsx');
    await showCheck({ pane: page });
    await page.getByText('文件', { exact: true }).click();
    const buffer = Buffer.from(withGrids(sample, REPORT));
    const file = { name: '报告.xlsx', mimeType: 'application/octet-stream', buffer };
    await page.getByLabel(/^选择文件/).setInputFiles(file);
    await page.getByText('已读入“报告.xlsx”').waitFor();
    await page.getByRole('button', { name: '核对报告' }).last().click();
    await quoted(page).waitFor();
  });
});
