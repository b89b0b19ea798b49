import { gridOf } from '../../support/grid-of';
import { excelWith, formOf } from './excel-with';

test.each([40, 2_000])('读 %d 行的表：两次往返', async (indicators) => {
  const form = formOf(indicators);
  const { excel, host } = excelWith([form]);
  const { grids, sheets, active } = await host.read();
  expect(excel.requests).toBe(2);
  expect(sheets).toEqual([{ name: '自评表', hidden: false }]);
  expect(active).toBe('自评表');
  expect(grids).toHaveLength(1);
  expect(grids[0]!.rows).toEqual(form.rows);
  expect(grids[0]!.merges).toEqual(form.merges);
});

test('每种单元格读成引擎的单元格：值、公式、错误、布尔、格式、只有格式的空格', async () => {
  const cells = gridOf([
    [
      '文字',
      3,
      { value: 0.5, text: '50%', format: '0%' },
      { value: true, text: 'TRUE' },
      { value: { error: '#DIV/0!' } },
      { value: 30, formula: 'B1*10' },
      { value: null, text: '', format: '0.00' },
      { value: '#N/A', text: '#N/A', format: '@' },
      { value: '=B1', text: '=B1', format: '@' },
      { value: 45292, text: '2024/1/1', format: 'yyyy/m/d' },
      null,
      '末尾',
    ],
  ]);
  const { host } = excelWith([cells]);
  const { grids } = await host.read();
  expect(grids[0]!.rows).toEqual(cells.rows);
});

test('左上角空白的合并区、隐藏行都读得到', async () => {
  const form = gridOf(
    [
      [null, null, null],
      [null, '名称', '分值'],
      [null, '甲', 5],
      [null, '乙', 6],
    ],
    {
      merges: ['A1:B2', 'A3:A4'],
      hiddenRows: [2],
    },
  );
  const { grids } = await excelWith([form]).host.read();
  expect(grids[0]!.merges).toEqual(form.merges);
  expect([...grids[0]!.hiddenRows]).toEqual([2]);
});

test('不要隐藏的表；点了名的，隐藏的也读，没有的不读', async () => {
  const { excel, host } = excelWith([formOf(1), gridOf([['底稿']], { sheet: '底稿' })]);
  excel.book.sheet('底稿')!.visibility = 'Hidden';
  expect((await host.read()).grids.map(({ sheet }) => sheet)).toEqual(['自评表']);
  const named = await host.read({ sheets: ['底稿', '没有的表'] });
  expect(named.grids.map(({ sheet }) => sheet)).toEqual(['底稿']);
  expect(named.sheets).toEqual([
    { name: '自评表', hidden: false },
    { name: '底稿', hidden: true },
  ]);
});

test('空表读成空表', async () => {
  const { grids } = await excelWith([gridOf([], { sheet: '空' })]).host.read();
  expect(grids[0]).toEqual({ sheet: '空', rows: [], merges: [], hiddenRows: new Set() });
});

test('整列设了格式，读的仍只是有内容的部分', async () => {
  const { excel, host } = excelWith([formOf(3)]);
  excel.book.sheet('自评表')!.formatted.push({ top: 0, left: 0, bottom: 1_048_575, right: 9 });
  const { grids } = await host.read();
  expect(excel.requests).toBe(2);
  expect(grids[0]!.rows).toHaveLength(5);
});

test('合并区超过 512 个：多问几次，一个不少，跨越分段的也不截断', async () => {
  const merges = [
    ...Array.from({ length: 900 }, (_, index) => `B${2 * index + 3}:B${2 * index + 4}`),
    'A3:A1400',
    'A1401:A1802',
    'C5:D260',
  ];
  const form = { ...formOf(1_800), merges: gridOf([], { merges }).merges };
  const { excel, host } = excelWith([form]);
  const { grids } = await host.read();
  const inOrder = (areas: typeof merges | readonly object[]): unknown[] =>
    [...areas].map((area) => JSON.stringify(area)).sort();
  expect(inOrder(grids[0]!.merges)).toEqual(inOrder(form.merges));
  expect(excel.requests).toBeLessThanOrEqual(6);
});

test('一张很大的表分段读，报进度', async () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => [`第${row}行`, row]);
  const { host } = excelWith([gridOf([...rows], { hiddenRows: [4_500] })]);
  const shares: number[] = [];
  const { grids } = await host.read({ onProgress: (share) => shares.push(share) });
  expect(grids[0]!.rows).toHaveLength(5_000);
  expect(grids[0]!.rows[4_999]![0]!.text).toBe('第4999行');
  expect([...grids[0]!.hiddenRows]).toEqual([4_500]);
  expect(shares.at(-1)).toBe(1);
});

test('一个孤零零的远处单元格不会把读表拖垮：说明单元格太多', async () => {
  const { excel, host } = excelWith([formOf(1)]);
  excel.book.sheet('自评表')!.change(1_000_000, 16_000, { value: 1 });
  await expect(host.read()).rejects.toMatchObject({ code: 'too-many-cells' });
});

test('取消：每次往返之前都看', async () => {
  const { excel, host } = excelWith([formOf(3)]);
  const before = new AbortController();
  before.abort();
  await expect(host.read({ signal: before.signal })).rejects.toMatchObject({ code: 'cancelled' });
  expect(excel.requests).toBe(0);
  const between = new AbortController();
  const reading = host.read({ signal: between.signal });
  between.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(excel.requests).toBe(1);
});

test('有人正在编辑单元格：说明，不等', async () => {
  const { excel, host } = excelWith([formOf(3)]);
  excel.book.editing.start();
  await expect(host.read()).rejects.toMatchObject({ code: 'cell-edit-mode' });
});
