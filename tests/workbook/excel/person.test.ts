import type { Change } from '../../../src/workbook/host';
import { gridOf } from '../../support/grid-of';
import { entry, excelWith, formOf } from './excel-with';

/** Lets events that are on their way arrive. */
function arrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

test('选中单元格或区域：表到前面，一次往返', async () => {
  const { excel, host } = excelWith([formOf(3), gridOf([['底稿']], { sheet: '底稿' })]);
  await host.select('底稿', 'A1:B2');
  expect(excel.requests).toBe(1);
  expect(excel.book.active.name).toBe('底稿');
  expect(excel.book.selection).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  await expect(host.select('没有', 'A1')).rejects.toMatchObject({ code: 'no-sheet', detail: { sheet: '没有' } });
});

test('标出一片：选中它；不标了：只选它的第一格；没标过就什么也不做', async () => {
  const { excel, host } = excelWith([formOf(5)]);
  await host.highlight([]);
  expect(excel.requests).toBe(0);
  await host.highlight([
    {
      sheet: '自评表',
      areas: [
        { top: 1, left: 4, bottom: 1, right: 4 },
        { top: 2, left: 4, bottom: 6, right: 4 },
      ],
    },
  ]);
  expect(excel.book.selection).toEqual([{ top: 1, left: 4, bottom: 6, right: 4 }]);
  await host.highlight([]);
  expect(excel.book.selection).toEqual([{ top: 1, left: 4, bottom: 1, right: 4 }]);
});

test('人改了单元格、选了别处、加了表、删了表都听得到；我们自己写的听不到', async () => {
  const { excel, host, person } = excelWith([formOf(3)]);
  const changes: Change[] = [];
  const end = await host.watch((change) => changes.push(change));
  await host.apply([entry('E3', { text: '9' })]);
  person.types('自评表', 'C4', 5);
  person.selects('自评表', 'B2');
  person.adds('底稿');
  await arrive();
  person.deletes('底稿');
  await arrive();
  expect(changes).toEqual([
    { kind: 'edit', sheet: '自评表', address: 'C4' },
    { kind: 'select', sheet: '自评表', address: 'B2' },
    { kind: 'sheets', sheet: '底稿', address: null },
    { kind: 'sheets', sheet: '底稿', address: null },
  ]);
  await end();
  person.types('自评表', 'C5', 5);
  await arrive();
  expect(changes).toHaveLength(4);
  expect(excel.subscriptions).toBe(0);
});

test('加一张表：值、公式、格式、合并区、隐藏行都在，放在最后并到前面；两次往返', async () => {
  const sample = gridOf(
    [
      ['示例', null],
      ['甲', 5],
      ['率', { value: 0.5, text: '50%', format: '0%' }],
      ['合计', { value: 5.5, text: '5.5', formula: 'B2+B3' }],
      ['编号', { value: '007', text: '007', format: '@' }],
      ['日期', { value: '2023/5/1', text: '2023/5/1' }],
    ],
    { sheet: '示例', merges: ['A1:B1'], hiddenRows: [5] },
  );
  const { excel, host, sheets } = excelWith([formOf(1)]);
  expect(await host.addSheet(sample)).toBe('示例');
  expect(excel.requests).toBe(2);
  expect(excel.book.active.name).toBe('示例');
  const added = sheets().at(-1)!;
  expect(added.rows.map((row) => row!.map((cell) => cell?.text))).toEqual([
    ['示例'],
    ['甲', '5'],
    ['率', '50%'],
    ['合计', '5.5'],
    ['编号', '007'],
    ['日期', '2023/5/1'],
  ]);
  expect(added.merges).toEqual(sample.merges);
  expect([...added.hiddenRows]).toEqual([5]);
});

test('名字已有：后面加数字', async () => {
  const { host } = excelWith([formOf(1)]);
  expect(await host.addSheet(formOf(2))).toBe('自评表 (2)');
});

test('说得出自己是哪个 Excel，会什么', () => {
  const { host } = excelWith([formOf(1)], { api: '1.14' });
  expect(host.capabilities).toMatchObject({ write: true, undo: false, highlight: true, recalculates: true });
  expect(Object.fromEntries(host.capabilities.facts)).toMatchObject({
    host: 'Excel',
    platform: 'PC',
    version: '16.0.14332.20011',
    ExcelApi: '1.14',
  });
});

test('太旧的 Excel：说明需要哪个版本', async () => {
  const { host, excel } = excelWith([formOf(1)], { api: '1.13' });
  await expect(host.read()).rejects.toMatchObject({ code: 'old-excel', detail: { needed: '1.14' } });
  await expect(host.apply([])).rejects.toMatchObject({ code: 'old-excel' });
  expect(excel.requests).toBe(0);
});
