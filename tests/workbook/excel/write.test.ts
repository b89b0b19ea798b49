import { REPORT_SHEET, type PlanEntry, type SheetForm } from '../../../src/engine';
import { gridOf } from '../../support/grid-of';
import { entry, excelWith, formOf, type Desk } from './excel-with';

/** What one sees in a cell, and how Excel holds it. */
function cell({ excel }: Desk, address: string, sheet = '自评表'): unknown {
  const found = excel.book.sheet(sheet)!;
  const { value, formula, numberFormat } = found.cell(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);
  return { value, formula, numberFormat };
}

function scores(count: number): PlanEntry[] {
  return Array.from({ length: count }, (_, index) => entry(`E${index + 3}`, { text: String(index % 10) }));
}

test.each([40, 2_000])('写 %d 行：两次往返，读回的都是写进去的', async (count) => {
  const { excel, host } = excelWith([formOf(count)]);
  const receipt = await host.apply(scores(count));
  expect(excel.requests).toBe(2);
  expect(receipt.written).toHaveLength(count);
  expect(receipt.written[5]).toMatchObject({
    entry: { cell: 'E8' },
    was: { value: null },
    now: { value: 5, text: '5' },
  });
  expect(receipt).toMatchObject({ unsure: [], refused: [], sheets: [], failure: null });
});

test('撤回：两次往返，回到原样', async () => {
  const desk = excelWith([formOf(40)]);
  const before = desk.sheets();
  const receipt = await desk.host.apply(scores(40));
  const taken = await desk.host.revert(receipt);
  expect(desk.excel.requests).toBe(4);
  expect(taken.written).toHaveLength(40);
  expect(desk.sheets()).toEqual(before);
});

test('百分数只在常规格式的单元格里设百分数格式，别的格式不动', async () => {
  const desk = excelWith([
    gridOf([[null, { value: null, format: '0%' }, { value: null, format: '@' }]], { sheet: '自评表' }),
  ]);
  await desk.host.apply(['A1', 'B1', 'C1'].map((place) => entry(place, { type: 'percent', text: '0.661' })));
  expect(['A1', 'B1', 'C1'].map((place) => cell(desk, place))).toEqual([
    { value: 0.661, formula: null, numberFormat: '0.00%' },
    { value: 0.661, formula: null, numberFormat: '0%' },
    { value: '66.10%', formula: null, numberFormat: '@' },
  ]);
});

test('文字还是文字：像公式、数字、日期的也是', async () => {
  const texts = ['=甲', '-未完成', '10', '2023/5/1', '@某', "'引号", '说明'];
  const desk = excelWith([formOf(10)]);
  const receipt = await desk.host.apply(texts.map((text, index) => entry(`F${index + 3}`, { type: 'text', text })));
  expect(receipt.written.map(({ now }) => now.value)).toEqual(texts);
  expect(texts.map((_, index) => cell(desk, `F${index + 3}`))).toEqual(
    texts.map((value) => ({ value, formula: null, numberFormat: 'General' })),
  );
});

test('公式写成公式，显示算出的结果；文字格式的单元格里写它的值', async () => {
  const form = gridOf([[8, 10, null, null, { value: null, format: '@' }]], { sheet: '自评表' });
  const desk = excelWith([form]);
  const receipt = await desk.host.apply([
    entry('C1', { type: 'percent', text: '0.8', formula: 'A1/B1' }),
    entry('D1', { text: '18', formula: 'SUM(A1:B1)' }),
    entry('E1', { text: '18', formula: 'SUM(A1:B1)' }),
  ]);
  expect(receipt.written.map(({ now }) => [now.text, now.formula, now.format])).toEqual([
    ['80.00%', 'A1/B1', '0.00%'],
    ['18', 'SUM(A1:B1)', null],
    ['18', null, '@'],
  ]);
});

test('读表之后改动过的单元格不写，并说明', async () => {
  const desk = excelWith([formOf(3)]);
  desk.person.types('自评表', 'E4', 7);
  const receipt = await desk.host.apply(scores(3));
  expect(receipt.written.map(({ entry: { cell: place } }) => place)).toEqual(['E3', 'E5']);
  expect(receipt.refused).toMatchObject([{ entry: { cell: 'E4' }, failure: { code: 'changed-meanwhile' } }]);
  expect(cell(desk, 'E4')).toMatchObject({ value: 7 });
});

test('受保护的表：锁住的单元格不写，开放的照写，格式不动', async () => {
  const desk = excelWith([formOf(4)]);
  desk.person.protects('自评表', ['E3', 'E5', 'F3']);
  const receipt = await desk.host.apply([...scores(4), entry('F3', { type: 'percent', text: '0.5' })]);
  expect(receipt.written.map(({ entry: { cell: place } }) => place)).toEqual(['E3', 'E5', 'F3']);
  expect(receipt.refused.map(({ entry: { cell: place }, failure: { code } }) => [place, code])).toEqual([
    ['E4', 'cell-locked'],
    ['E6', 'cell-locked'],
  ]);
  expect(cell(desk, 'F3')).toEqual({ value: 0.5, formula: null, numberFormat: 'General' });
  expect((await desk.host.revert(receipt)).written).toHaveLength(3);
});

test('表已改名：什么也不写，并说明', async () => {
  const desk = excelWith([formOf(2), gridOf([['别的']], { sheet: '别的' })]);
  desk.person.renames('自评表', '自评表（定稿）');
  const receipt = await desk.host.apply(scores(2));
  expect(receipt.refused.map(({ failure: { code } }) => code)).toEqual(['sheet-gone', 'sheet-gone']);
  expect(desk.excel.requests).toBe(1);
});

test('工作簿只读：什么也不写', async () => {
  const desk = excelWith([formOf(2)]);
  desk.excel.book.readOnly = true;
  await expect(desk.host.apply(scores(2))).rejects.toMatchObject({ code: 'workbook-read-only' });
});

test('单元格放不下的长文字不写，别的照写', async () => {
  const desk = excelWith([formOf(2)]);
  const receipt = await desk.host.apply([
    entry('F3', { type: 'text', text: '长'.repeat(32_768) }),
    entry('E3', { text: '9' }),
  ]);
  expect(receipt.refused).toMatchObject([{ entry: { cell: 'F3' }, failure: { code: 'long-text' } }]);
  expect(receipt.written).toHaveLength(1);
});

test.each([40, 2_000])('带版式的新表和再写一次，%d 行：各两次往返', async (count) => {
  const { excel, host } = excelWith([formOf(3)]);
  const style = {
    font: 'text',
    size: 12,
    bold: false,
    align: 'left',
    border: true,
    tone: 'plain',
    format: null,
  } as const;
  const form: SheetForm = {
    sheet: '核对清单',
    widths: [10, 60],
    heights: new Map(),
    merges: Array.from({ length: count }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 })),
    styles: Array.from({ length: count }, (_, row) => ({ area: { top: row, left: 0, bottom: row, right: 1 }, style })),
    frozenRows: 1,
    landscape: false,
    validations: [],
  };
  const lines = (text: string, before: string): PlanEntry[] =>
    Array.from({ length: count }, (_, row) =>
      entry(`A${row + 1}`, { type: 'text', text }, { sheet: '核对清单', before }),
    );
  const text = '字'.repeat(100);
  const receipt = await host.apply(lines(text, ''), undefined, [form]);
  expect(receipt.written).toHaveLength(count);
  expect(excel.requests).toBe(2);
  expect(excel.book.sheet('核对清单')?.rowHeights.get(count - 1)).toBeGreaterThan(3 * 12);
  await host.apply(lines('短', text).slice(0, 1), undefined, [form]);
  expect(excel.requests).toBe(4);
  const heights = excel.book.sheet('核对清单')?.rowHeights;
  expect(heights?.get(0)).toBeLessThan(2 * 12);
  expect(heights?.get(1)).toBeGreaterThan(3 * 12);
});

describe('自评报告', () => {
  const report = (lines: readonly string[]): PlanEntry[] =>
    lines.map((text, index) => entry(`A${index + 1}`, { type: 'text', text }, { kind: 'report', sheet: REPORT_SHEET }));

  test('没有这张表就加上；撤回时整张拿走', async () => {
    const desk = excelWith([formOf(3)]);
    const before = desk.sheets();
    const receipt = await desk.host.apply([...scores(3), ...report(['一、概况', '得分 95 分。'])]);
    expect(desk.excel.requests).toBe(2);
    expect(receipt.sheets).toEqual([REPORT_SHEET]);
    expect(receipt.written).toHaveLength(5);
    const added = desk.excel.book.sheet(REPORT_SHEET)!;
    expect(added.cell(0, 0)).toMatchObject({ value: '一、概况' });
    const taken = await desk.host.revert(receipt);
    expect(desk.excel.requests).toBe(4);
    expect(taken.sheets).toEqual([REPORT_SHEET]);
    expect(taken.written).toHaveLength(5);
    expect(desk.sheets()).toEqual(before);
  });

  test('Excel 在没有的表上绊住：问清有哪些表，照样写完', async () => {
    const desk = excelWith([formOf(3)]);
    desk.excel.failAt(1, { code: 'InvalidObjectPath' });
    const receipt = await desk.host.apply([...scores(3), ...report(['一、概况'])]);
    expect(receipt).toMatchObject({ sheets: [REPORT_SHEET], refused: [], failure: null });
    expect(receipt.written).toHaveLength(4);
  });

  test('有人在上面写了字：只拿走我们的', async () => {
    const desk = excelWith([formOf(3)]);
    const receipt = await desk.host.apply(report(['一、概况', '得分 95 分。']));
    desk.person.types(REPORT_SHEET, 'C1', '领导已阅');
    const taken = await desk.host.revert(receipt);
    expect(taken.sheets).toEqual([]);
    expect(taken.written).toHaveLength(2);
    expect(cell(desk, 'C1', REPORT_SHEET)).toMatchObject({ value: '领导已阅' });
    expect(cell(desk, 'A1', REPORT_SHEET)).toMatchObject({ value: null });
  });

  test.each(['charts', 'shapes', 'comments'] as const)('有人在上面放了图或批注（%s）：字拿走，表留下', async (kind) => {
    const desk = excelWith([formOf(3)]);
    const receipt = await desk.host.apply(report(['一、概况']));
    desk.excel.book.sheet(REPORT_SHEET)![kind] = 1;
    const taken = await desk.host.revert(receipt);
    expect(taken).toMatchObject({ sheets: [], refused: [] });
    expect(cell(desk, 'A1', REPORT_SHEET)).toMatchObject({ value: null });
  });

  test('有人改了其中一段：这段留下，表也留下', async () => {
    const desk = excelWith([formOf(3)]);
    const receipt = await desk.host.apply(report(['一、概况', '得分 95 分。']));
    desk.person.types(REPORT_SHEET, 'A2', '得分 96 分。');
    const taken = await desk.host.revert(receipt);
    expect(taken).toMatchObject({ sheets: [], refused: [{ failure: { code: 'changed-meanwhile' } }] });
    expect(cell(desk, 'A2', REPORT_SHEET)).toMatchObject({ value: '得分 96 分。' });
  });

  test('整张已被删掉：没有什么要撤回', async () => {
    const desk = excelWith([formOf(3)]);
    const receipt = await desk.host.apply(report(['一、概况']));
    desk.person.deletes(REPORT_SHEET);
    expect(await desk.host.revert(receipt)).toEqual({
      written: [],
      unsure: [],
      refused: [],
      sheets: [],
      failure: null,
    });
  });

  test('工作簿结构受保护：报告不写，并说明，别的照写', async () => {
    const desk = excelWith([formOf(3)]);
    desk.excel.book.structureProtected = true;
    const receipt = await desk.host.apply([...scores(1), ...report(['一、概况'])]);
    expect(receipt.written).toHaveLength(1);
    expect(receipt.refused).toMatchObject([{ failure: { code: 'structure-locked' } }]);
  });
});

test('撤回恢复每一种单元格：公式、错误、布尔、日期、文字格式、只有格式的空格', async () => {
  const form = gridOf(
    [
      [2, 3],
      [{ value: 6, formula: 'A1*B1' }],
      [{ value: { error: '#N/A' } }],
      [{ value: true, text: 'TRUE' }],
      [{ value: 45292, text: '2024/1/1', format: 'yyyy/m/d' }],
      [{ value: '007', text: '007', format: '@' }],
      [{ value: '10', text: '10' }],
      [{ value: 7, text: '7', format: '@' }],
      [{ value: null, text: '', format: '0.0' }],
      [{ value: '=甲', text: '=甲' }],
      [{ value: 9, formula: 'A1+7', format: '@' }],
    ],
    { sheet: '自评表' },
  );
  const desk = excelWith([form]);
  const before = desk.sheets();
  const { grids } = await desk.host.read();
  const plan = grids[0]!.rows.flatMap((row, index) => {
    const standing = row?.[0];
    if (index === 0 || !standing) return [];
    const after = { type: 'percent', text: '0.5' } as const;
    return entry(`A${index + 1}`, after, { before: standing.text, beforeFormula: standing.formula });
  });
  const receipt = await desk.host.apply(plan);
  expect(receipt.written).toHaveLength(10);
  const taken = await desk.host.revert(receipt);
  expect(taken.refused).toEqual([]);
  expect(desk.sheets()).toEqual(before);
});

test('撤回的回执也能撤回：又写回去', async () => {
  const desk = excelWith([formOf(5)]);
  const receipt = await desk.host.apply(scores(5));
  const after = desk.sheets();
  const taken = await desk.host.revert(receipt);
  expect((await desk.host.revert(taken)).written).toHaveLength(5);
  expect(desk.sheets()).toEqual(after);
});

test('取消：每次往返之前都看，写出去以后不再看', async () => {
  const desk = excelWith([formOf(3)]);
  const before = desk.sheets();
  const cancel = new AbortController();
  const writing = desk.host.apply(scores(3), cancel.signal);
  cancel.abort();
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
  expect(desk.sheets()).toEqual(before);
  expect(desk.excel.requests).toBe(1);
});

test('有人正在编辑单元格：等到编辑结束再写', async () => {
  const desk = excelWith([formOf(3)]);
  desk.excel.book.editing.start();
  const writing = desk.host.apply(scores(3));
  await Promise.resolve();
  desk.excel.book.editing.end();
  expect((await writing).written).toHaveLength(3);
});
