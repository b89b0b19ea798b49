import { Failure } from '../../../src/workbook/failure';
import { MemoryHost } from '../../../src/workbook/memory/memory-host';
import type { Change } from '../../../src/workbook/host';
import { BOOK, FORM } from '../contract/book-fixture';
import { cellAt } from '../contract/contents';
import { entryOf } from '../contract/entry-of';
import { failureOf } from '../contract/failure-of';

test('要哪个调用失败就失败一次，什么也没写', async () => {
  const host = new MemoryHost(BOOK.grids);
  host.failNext('apply', new Failure('host-busy'));
  await host.read();
  expect(await failureOf(host.apply([entryOf('G7', 1)]))).toBe('host-busy');
  expect(cellAt(host.grids, '自评表', 'G7').value).toBeNull();
  expect((await host.apply([entryOf('G7', 1)])).written).toHaveLength(1);
});

test('记下选中和标出的', async () => {
  const host = new MemoryHost(BOOK.grids);
  const marks = [{ sheet: '自评表', areas: [{ top: 0, left: 0, bottom: 1, right: 1 }] }];
  await host.select('自评表', 'A3:I20');
  await host.highlight(marks);
  expect([host.selected, host.marks]).toEqual([{ sheet: '自评表', address: 'A3:I20' }, marks]);
});

test('人删掉表：说给听的一方，原计划写不进去', async () => {
  const host = new MemoryHost(BOOK.grids);
  const changes: Change[] = [];
  await host.watch((change) => changes.push(change));
  host.remove('自评表');
  expect(changes).toEqual([{ kind: 'sheets', sheet: '自评表', address: null }]);
  const { refused } = await host.apply([entryOf('G7', 1)]);
  expect(refused.map(({ failure }) => failure.code)).toEqual(['sheet-gone']);
});

test('给它的表自己不变', async () => {
  const host = new MemoryHost([FORM]);
  await host.apply([entryOf('G7', 1)]);
  expect(cellAt([FORM], '自评表', 'G7').value).toBeNull();
});
