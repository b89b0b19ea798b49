import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, Mark } from '../../../src/workbook/host';
import { FileHost } from '../../../src/workbook/file/file-host';
import { openWorkbook } from '../../../src/workbook/file/open-workbook';
import { gridOf } from '../../support/grid-of';
import { xlsxParts, zipOf, type XlsxOptions } from '../../support/xlsx-of';
import { BOOK } from '../contract/book-fixture';
import { bytesOf } from '../contract/bytes-of';
import { cellAt, contentsOf } from '../contract/contents';
import { entryOf, reportLine } from '../contract/entry-of';
import { failureOf as codeOf } from '../contract/failure-of';
import { failureOf } from './failure-of';
import { partsOf } from './patch/patched';

const BLIND = { select: () => undefined, highlight: () => undefined };
const open = (bytes: Uint8Array): Promise<FileHost> => FileHost.open(bytes, BLIND);
const openParts = (parts: Readonly<Record<string, string>>): Promise<FileHost> => open(zipOf(parts));
const openSheet = (options: XlsxOptions): Promise<FileHost> => openParts(xlsxParts(options));

const SHEET = 'xl/worksheets/sheet1.xml';
const cell = (host: FileHost, name: string): ReturnType<typeof cellAt> =>
  cellAt([openWorkbook(host.bytes).grid('自评表')], '自评表', name);

describe('撤回', () => {
  test('其间什么也没改，文件逐字节回到写入之前，再撤回又是写入之后', async () => {
    const host = await open(bytesOf(BOOK));
    const before = host.bytes;
    const receipt = await host.apply([entryOf('G7', 1), entryOf('G5', { percent: '0.5' }), reportLine('A1', '结论')]);
    const after = host.bytes;
    const back = await host.revert(receipt);
    expect(host.bytes).toBe(before);
    expect(back.written.map(({ entry, was, now }) => [entry.cell, was.text, now.text])).toEqual([
      ['A1', '结论', ''],
      ['G5', '50.00%', ''],
      ['G7', '1', ''],
    ]);
    await host.revert(back);
    expect(host.bytes).toBe(after);
  });

  test('逐格还原的数一位也不差', async () => {
    const rows = '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>1E-7</v></c></row>';
    const host = await openSheet({ sheets: [{ name: '自评表', rows }] });
    const receipt = await host.apply([
      entryOf('A1', 1, { before: cell(host, 'A1').text }),
      entryOf('B1', 1, { before: cell(host, 'B1').text }),
    ]);
    host.edit('自评表', 'C1', '改');
    expect((await host.revert(receipt)).refused).toEqual([]);
    expect([cell(host, 'A1').value, cell(host, 'B1').value]).toEqual([0.30000000000000004, 1e-7]);
  });

  test('逐格还原的格用回原来的样式，样式表不再变', async () => {
    const host = await openSheet({ sheets: [{ name: '自评表', rows: '<row r="1"><c r="A1"/></row>' }] });
    const receipt = await host.apply([entryOf('A1', { percent: '0.5' })]);
    host.edit('自评表', 'C1', '改');
    const styles = partsOf(host.bytes)['xl/styles.xml'];
    await host.revert(receipt);
    const parts = partsOf(host.bytes);
    expect(parts['xl/styles.xml']).toBe(styles);
    expect(parts[SHEET]).toContain('<c r="A1" s="0"/>');
  });

  test('拿走加的表，登记它的地方都不再提它，后加的表还在', async () => {
    const host = await open(bytesOf(BOOK));
    const parts = partsOf(host.bytes);
    const receipt = await host.apply([reportLine('A1', '结论')]);
    await host.addSheet(gridOf([['示例']], { sheet: '示例' }));
    expect((await host.revert(receipt)).sheets).toEqual(['自评报告']);
    const left = partsOf(host.bytes);
    expect(Object.keys(left).filter((name) => !(name in parts))).toEqual(['xl/worksheets/sheet5.xml']);
    const lists = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) => left[name]);
    expect(lists.join('')).not.toMatch(/sheet4\.xml|自评报告/);
    expect(openWorkbook(host.bytes).sheets.map(({ name }) => name)).toEqual(['分表', '自评表', '底稿', '示例']);
  });
});

describe('不能写的格', () => {
  test('数组公式的一部分不写，其余照写', async () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2</f><v>0</v></c></row>';
    const host = await openSheet({ sheets: [{ name: '自评表', rows }] });
    const receipt = await host.apply([entryOf('A2', 1), entryOf('B1', 2)]);
    expect(receipt.refused.map(({ entry, failure }) => `${entry.cell} ${failure.code}`)).toEqual(['A2 array-formula']);
    expect(cell(host, 'B1').value).toBe(2);
  });

  test('结构受保护时不加报告表，其余照写；也加不了示例表', async () => {
    const parts = xlsxParts();
    const book = parts['xl/workbook.xml'] ?? '';
    const lock = '<workbookProtection lockStructure="1"/><sheets>';
    const host = await openParts({ ...parts, 'xl/workbook.xml': book.replace('<sheets>', lock) });
    const receipt = await host.apply([reportLine('A1', '结论'), entryOf('A1', 1)]);
    expect(receipt.refused.map(({ entry, failure }) => `${entry.sheet} ${failure.code}`)).toEqual([
      '自评报告 structure-locked',
    ]);
    expect(receipt.sheets).toEqual([]);
    expect(cell(host, 'A1').value).toBe(1);
    expect(await codeOf(host.addSheet(gridOf([['甲']])))).toBe('structure-locked');
  });

  test('一格也没写，文件还是原来那一份', async () => {
    const host = await open(bytesOf(BOOK));
    const before = host.bytes;
    await host.apply([entryOf('A1', 1), entryOf('G7', 1, { sheet: '旧表' })]);
    expect(host.bytes).toBe(before);
  });

  test('旧格式只读：能力里说明，写入报错', async () => {
    const host = await open(readFileSync(join(__dirname, 'legacy', '自评表.xls')));
    expect(host.capabilities.write).toBe(false);
    const { grids, sheets, active } = await host.read();
    expect(grids.length).toBeGreaterThan(0);
    expect(active).toBe(sheets[0]?.name);
    const sheet = active ?? '';
    expect(await codeOf(host.apply([entryOf('Z99', 1, { sheet })]))).toBe('legacy-read-only');
    expect(await codeOf(host.apply([reportLine('A1', '结论')]))).toBe('legacy-read-only');
    expect(await codeOf(host.addSheet(gridOf([['甲']])))).toBe('legacy-read-only');
    expect(failureOf(() => host.edit(sheet, 'A1', '甲'))).toBe('legacy-read-only');
  });
});

describe('人在旁边', () => {
  const rows = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row>';

  test('打字：当场算出，牵连的公式也算，听着的都知道', async () => {
    const host = await openSheet({ sheets: [{ name: '自评表', rows }] });
    const changes: Change[] = [];
    await host.watch((change) => changes.push(change));
    host.edit('自评表', 'A1', '5');
    host.edit('自评表', 'C1', '=SUM(A1:B1)');
    expect(cell(host, 'B1')).toMatchObject({ value: 10, formula: 'A1*2' });
    expect(cell(host, 'C1')).toMatchObject({ value: 15, text: '15', formula: 'SUM(A1:B1)' });
    host.edit('自评表', 'A1', '');
    expect(cell(host, 'C1').value).toBe(0);
    expect(changes.map(({ kind, address }) => `${kind} ${address}`)).toEqual(['edit A1', 'edit C1', 'edit A1']);
  });

  test('算不出的公式照样写下，没有结果', async () => {
    const host = await openSheet({ sheets: [{ name: '自评表', rows }] });
    host.edit('自评表', 'C1', '=没有这个函数(A1)');
    expect(cell(host, 'C1')).toMatchObject({ value: null, text: '', formula: '没有这个函数(A1)' });
  });

  test('撤销打进去的百分数和日期，带来的格式也去掉；撤回到前一个日期，格式还在', async () => {
    const host = await openSheet({ sheets: [{ name: '自评表', rows: '' }] });
    const format = (): string | null => cell(host, 'A1').format;
    const take = (input: string): unknown => host.editAll([{ sheet: '自评表', cell: 'A1', input, undone: true }]);
    host.edit('自评表', 'A1', '95%');
    expect(format()).toBe('0%');
    take('');
    expect(format()).toBeNull();
    host.edit('自评表', 'A1', '3月5日');
    host.edit('自评表', 'A1', '12');
    take('2024/3/5');
    expect([cell(host, 'A1').text, format()]).toEqual(['3月5日', 'm"月"d"日";@']);
    take('');
    expect(format()).toBeNull();
  });

  test('打进去的日期，读出来和 Excel 里看到的一样，两种数法都是', async () => {
    for (const date1904 of [false, true]) {
      const host = await openSheet({ sheets: [{ name: '自评表', rows: '' }], date1904 });
      host.edit('自评表', 'A1', '2024-03-05');
      expect(cell(host, 'A1')).toMatchObject({ value: date1904 ? 43894 : 45356, text: '2024/3/5' });
    }
  });

  test('锁定的格打不进字，没有的表也打不进，文件不变', async () => {
    const host = await openSheet({ sheets: [{ name: '自评表', rows, after: '<sheetProtection sheet="1"/>' }] });
    const before = host.bytes;
    expect(failureOf(() => host.edit('自评表', 'A1', '1'))).toBe('protected');
    expect(failureOf(() => host.edit('没有这张', 'A1', '1'))).toBe('no-sheet');
    expect(host.bytes).toBe(before);
  });

  test('面板选中和标出的交给看的一方，人选中的告诉听的一方', async () => {
    const seen: unknown[] = [];
    const view = {
      select: (sheet: string, address: string) => void seen.push([sheet, address]),
      highlight: (marks: readonly Mark[]) => void seen.push(marks),
    };
    const host = await FileHost.open(bytesOf(BOOK), view);
    const changes: Change[] = [];
    await host.watch((change) => changes.push(change));
    const marks = [{ sheet: '分表', areas: [] }];
    await host.select('分表', 'B2:C3');
    await host.highlight(marks);
    await host.addSheet(gridOf([['甲']], { sheet: '示例' }));
    expect(seen).toEqual([['分表', 'B2:C3'], marks, ['示例', 'A1']]);
    expect(changes).toEqual([]);
    host.selected('自评表', 'G7');
    expect(changes).toEqual([{ kind: 'select', sheet: '自评表', address: 'G7' }]);
    expect((await host.read()).active).toBe('自评表');
  });

  test('读到一半可以取消', async () => {
    const host = await open(bytesOf(BOOK));
    const control = new AbortController();
    expect(await codeOf(host.read({ signal: control.signal, onProgress: () => control.abort() }))).toBe('cancelled');
  });
});

test('加的表里工作簿没有的数字格式也在，其他部件不动', async () => {
  const host = await open(bytesOf(BOOK));
  const before = partsOf(host.bytes);
  const sample = gridOf([[{ value: 0.125, text: '12.500%', format: '0.000%' }]], { sheet: '示例' });
  await host.addSheet(sample);
  expect(contentsOf(openWorkbook(host.bytes).grid('示例'))).toEqual(contentsOf(sample));
  const after = partsOf(host.bytes);
  expect(Object.keys(before).filter((name) => after[name] !== before[name])).toEqual([
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
  ]);
});
