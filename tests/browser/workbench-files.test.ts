import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { Failure, type FailureCode } from '../../src/workbook/failure';
import { containerOf } from '../support/container-of';
import { describeWorkbench } from '../support/built-workbench/describe-workbench';
import { samples } from '../support/built-workbench/workbooks';
import { xlsxParts, xlsxOf } from '../support/xlsx-of';

const [SAMPLE] = samples();

/** An .xls with one number. */
function legacy(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['得分', 3]]), '表');
  return Uint8Array.from(write(book, { type: 'buffer', bookType: 'xls' }) as Buffer);
}

/** A sheet of random digits, which no compression makes small. */
function large(bytes: number): Uint8Array {
  const digits = randomBytes(Math.ceil(bytes * 1.15)).toString('hex');
  const rows: string[] = [];
  for (let at = 0; at < digits.length; at += 30_000) {
    const text = digits.slice(at, at + 30_000);
    rows.push(`<row r="${rows.length + 1}"><c r="A${rows.length + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`);
  }
  const parts = xlsxParts({ sheets: [{ name: '表', rows: rows.join('') }] });
  const files = Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 1 });
}

/** Whether a text shows on the page from now on, for however short a time. */
async function everSays(page: Page, text: string): Promise<() => Promise<boolean>> {
  await page.evaluate((wanted) => {
    const watch = (): void => {
      if (document.body.innerText.includes(wanted)) document.documentElement.dataset.said = wanted;
    };
    new MutationObserver(watch).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, text);
  return async () => (await page.locator('html').getAttribute('data-said')) === text;
}

describeWorkbench('打不开的文件', (open) => {
  const files: readonly [what: string, name: string, bytes: () => Uint8Array, code: FailureCode][] = [
    ['损坏的', '坏.xlsx', () => SAMPLE!.bytes.slice(0, 2000), 'damaged-file'],
    ['加密的', '密.xlsx', () => containerOf('EncryptedPackage', new Uint8Array(64)), 'encrypted'],
    ['文本', '表.csv', () => Buffer.from('项目,得分\n'), 'is-text'],
    ['空的', '空.xlsx', () => new Uint8Array(), 'empty-file'],
  ];
  test.each(files)('%s：一句话说明，原来的表还能改', async (_, name, bytes, code) => {
    const workbench = await open();
    await workbench.open(SAMPLE!.name, SAMPLE!.bytes);
    await workbench.choose(name, bytes());
    await workbench.page.getByText(new Failure(code).say('zh-CN')).first().waitFor();
    await workbench.shows(SAMPLE!.name);
    await workbench.type('B3', '还能改');
    await workbench.page.getByText('未保存').waitFor();
  });

  test('60 MB 的表：一句话，网页不卡死', async () => {
    const workbench = await open();
    await workbench.shows('困难职工送温暖项目自评表.xlsx');
    const bytes = large(60 * 1024 * 1024);
    expect(bytes.length).toBeGreaterThan(59 * 1024 * 1024);
    const path = join(tmpdir(), `jiping-large-${process.pid}.xlsx`);
    writeFileSync(path, bytes);
    const told = await everSays(workbench.page, '正在打开');
    await workbench.page.locator('input[type=file]').setInputFiles(path);
    await workbench.page
      .getByText(/部件|展开后超过|单元格超过/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await told()).toBe(true);
    rmSync(path);
    await workbench.type('B3', '还能改');
    await workbench.page.getByText('未保存').waitFor();
  }, 180_000);

  test('旧格式：只读，打字写不进并说明原因', async () => {
    const workbench = await open();
    await workbench.open('旧.xls', legacy());
    await workbench.page.getByText('只读').waitFor();
    await workbench.type('B1', '9');
    await workbench.page.getByText(new Failure('legacy-read-only').say('zh-CN')).first().waitFor();
  });

  test('锁定的格写不进，说明原因', async () => {
    const workbench = await open();
    const rows = '<row r="1"><c r="A1"><v>3</v></c></row>';
    await workbench.open('锁.xlsx', xlsxOf({ sheets: [{ name: '表', rows, after: '<sheetProtection sheet="1"/>' }] }));
    await workbench.type('A1', '9');
    await workbench.page
      .getByText(/受保护/)
      .first()
      .waitFor();
  });
});

describeWorkbench('没保存的改动', (open) => {
  test('重新打开网页，可以恢复，也可以删除', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.open(SAMPLE!.name, SAMPLE!.bytes);
    await workbench.type('B3', '没保存的');
    await page.getByText('未保存').waitFor();
    await page.waitForTimeout(800);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText(/只存在这个浏览器里/).waitFor();
    await page.getByRole('button', { name: '恢复' }).click();
    await page.getByText('未保存').waitFor();
    const saved = await workbench.save();
    expect(Buffer.from(saved.bytes).length).toBeGreaterThan(0);
    await page.reload();
    await workbench.shows('困难职工送温暖项目自评表.xlsx');
    expect(await page.getByText(/只存在这个浏览器里/).count()).toBe(0);
  });

  test('离开前问一声；换文件前也问', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.open(SAMPLE!.name, SAMPLE!.bytes);
    await workbench.type('B3', '没保存的');
    await page.getByText('未保存').waitFor();
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');
    await workbench.choose('另.xlsx', xlsxOf());
    await page.getByRole('alertdialog').getByRole('button', { name: '取消' }).click();
    await workbench.shows(SAMPLE!.name);
    await workbench.choose('另.xlsx', xlsxOf());
    await page.getByRole('button', { name: '不保存' }).click();
    await workbench.shows('另.xlsx');
  });
});
