import { gridOf } from '../grid-of';
import { EmulatedExcel } from './emulated-excel';
import { gridsOf } from './grids-of';
import { installExcel } from './install-excel';
import { workbookOf } from './workbook-of';

function start(...rows: Parameters<typeof gridOf>): EmulatedExcel {
  const host = new EmulatedExcel(workbookOf(gridOf(...rows)));
  installExcel(host);
  return host;
}

test('读已用区域：值、公式、显示文字、数字格式', async () => {
  const host = start([
    [null, 2, { value: 0.5, format: '0%' }],
    [null, { value: 3, formula: 'B1+1' }],
  ]);
  const used = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    range.load('address,values,formulas,text,numberFormat,valueTypes,rowHidden');
    await context.sync();
    return range.toJSON();
  });
  expect(used).toMatchObject({
    address: 'Sheet1!B1:C2',
    values: [
      [2, 0.5],
      [3, ''],
    ],
    formulas: [
      [2, 0.5],
      ['=B1+1', ''],
    ],
    text: [
      ['2', '50%'],
      ['3', ''],
    ],
    numberFormat: [
      ['General', '0%'],
      ['General', 'General'],
    ],
    rowHidden: false,
  });
  expect(host.requests).toBe(1);
  expect(host.notEmulated).toEqual([]);
});

test('写入：null 不动，空文字清空，公式当场算出', async () => {
  const host = start([[1, 2, 3]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('汇总');
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A1').values = [['合计']];
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:D1').formulas = [[null, '', 5, '=ROUND(SUM(A1:C1),2)']];
    await context.sync();
  });
  expect(
    gridsOf(host.book).map(({ rows, merges }) => ({ text: rows.map((r) => r!.map((c) => c?.text)), merges })),
  ).toEqual([
    { text: [['1', undefined, '5', '6']], merges: [] },
    { text: [['合计']], merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
  ]);
  expect(host.notEmulated).toEqual([]);
});
