import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describePane, type OpenPane } from '../support/built-pane/describe-pane';
import { takePicture } from '../support/built-pane/take-picture';

/** Reads the form and goes to its report. */
async function showReport({ pane }: OpenPane): Promise<void> {
  await pane.getByRole('button', { name: '读取本工作簿' }).click();
  await pane.getByRole('heading', { name: '各列是什么' }).waitFor();
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name: '自评报告' }).click();
  await pane.getByRole('heading', { level: 2, name: '自评报告' }).waitFor();
}

describePane('自评报告一页', (open) => {
  test('点一个数就选中它的单元格，写入工作表后撤回得来', async () => {
    const opened = await open();
    const { pane, book } = opened;
    await showReport(opened);
    const figure = pane.getByRole('button', { name: '95.25%' }).first();
    const [, column = '', row = ''] = /^([A-Z])(\d+)、/.exec((await figure.getAttribute('title')) ?? '') ?? [];
    const selected = new Promise<void>((resolve) => {
      book.listeners.add(({ kind }) => kind === 'selected' && resolve());
    });
    await figure.click();
    await selected;
    expect(book.selection[0]).toMatchObject({ top: Number(row) - 1, left: column.charCodeAt(0) - 65 });
    await pane.getByRole('button', { name: '写入工作表“自评报告”…' }).click();
    await pane.getByRole('button', { name: '写入', exact: true }).click();
    await pane.getByText('新增了工作表“自评报告”').waitFor();
    expect(book.sheet('自评报告')?.value(0, 0)).toMatch(/绩效自评报告$/);
    await pane.getByRole('button', { name: '撤回上次写回' }).click();
    await pane.getByText('删除了工作表“自评报告”').waitFor();
    expect(book.sheet('自评报告')).toBeNull();
  });

  test('表格一改，变了的数就标出来；再写一次先列出改动，人补上和改过的都留着', async () => {
    const opened = await open();
    const { pane, book, person } = opened;
    await showReport(opened);
    const title = (await pane.getByRole('button', { name: '95.25%' }).first().getAttribute('title')) ?? '';
    const spent = /^[A-Z]+\d+/.exec(title)?.[0] ?? '';
    const form = book.sheets[0]?.name ?? '';
    const write = async (): Promise<void> => {
      await pane.getByRole('button', { name: '写入', exact: true }).click();
      await pane.getByText(/^已写入 \d+ 个单元格/).waitFor();
    };

    person.types(form, spent, 100);
    await pane.getByText(/^表格改动后，有 \d+ 个数变了/).waitFor();
    await pane
      .getByTitle(/；原来是 95\.25%$/)
      .first()
      .waitFor();
    await takePicture(opened, 'report-live');
    await pane.getByRole('button', { name: '写入工作表“自评报告”…' }).click();
    await write();

    const lines = (): string[] =>
      Array.from({ length: 80 }, (_, row) => String(book.sheet('自评报告')?.value(row, 0) ?? ''));
    const rowOf = (start: string): number => lines().findIndex((line) => line.startsWith(start));
    const [filled, changed] = [rowOf('【待补充：立项背景'), rowOf('全年执行数')];
    person.types('自评报告', `A${filled + 1}`, '依据某县的方案立项。');
    person.types('自评报告', `A${changed + 1}`, '花掉100万元。');
    person.types(form, spent, 110);
    await pane.getByRole('button', { name: '更多' }).click();
    await pane.getByRole('menuitem', { name: '自评报告' }).click();
    await pane.getByText(/^全年执行数110万元/).waitFor();
    await pane.getByRole('button', { name: '写入工作表“自评报告”…' }).click();
    await pane.getByText('人改过、保留的 1 段').waitFor();
    await pane.getByText(/^改动的 \d+ 段$/).waitFor();
    await takePicture(opened, 'report-again');
    await write();
    expect(lines()[filled]).toBe('依据某县的方案立项。');
    expect(lines()[changed]).toBe('花掉100万元。');
  });

  test('下载的 Word 文件是这份报告', async () => {
    const opened = await open();
    const { pane, page } = opened;
    await showReport(opened);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: '下载 Word 文件' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/绩效自评报告\.docx$/);
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('95.25%');
  });
});
