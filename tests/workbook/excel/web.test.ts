// The same tests in Excel on the web, and what is told of it alone: it lets 5 MB through at once.
import './as-web';
import './read.test';
import './write.test';
import './faults.test';
import { gridOf } from '../../support/grid-of';
import { entry, excelWith, formOf } from './excel-with';

test('答复超过 5 MB：分段读，一格不少', async () => {
  const rows = Array.from({ length: 1_500 }, (_, row) => [row, '很长的说明'.repeat(60), '依据'.repeat(60)]);
  const form = gridOf(rows, { sheet: '自评表', merges: ['B1:C1'], hiddenRows: [1_400] });
  const { excel, host } = excelWith([form]);
  const { grids } = await host.read();
  expect(grids[0]!.rows).toEqual(form.rows);
  expect(grids[0]!.merges).toEqual(form.merges);
  expect([...grids[0]!.hiddenRows]).toEqual([1_400]);
  expect(excel.requests).toBeGreaterThan(2);
});

test('一行就超过 5 MB：说明是哪张表', async () => {
  const row = Array.from({ length: 60 }, () => '长'.repeat(32_000));
  const { host } = excelWith([gridOf([row], { sheet: '自评表' })]);
  await expect(host.read()).rejects.toMatchObject({ code: 'payload-too-large', detail: { sheet: '自评表' } });
});

test('一次要写的超过 5 MB：什么也没写，并说明', async () => {
  const desk = excelWith([formOf(200)]);
  const before = desk.sheets();
  const plan = Array.from({ length: 200 }, (_, index) =>
    entry(`F${index + 3}`, { type: 'text', text: '长'.repeat(30_000) }),
  );
  await expect(desk.host.apply(plan)).rejects.toMatchObject({ code: 'payload-too-large' });
  expect(desk.sheets()).toEqual(before);
});

test('说得出自己是网页版', () => {
  const { host } = excelWith([formOf(1)]);
  expect(Object.fromEntries(host.capabilities.facts)).toMatchObject({ platform: 'OfficeOnline', ExcelApi: '1.15' });
});
