/** @jest-environment jsdom */
import { gridOf } from '../grid-of';
import { EmulatedExcel } from './emulated-excel';
import { installExcel } from './install-excel';
import { workbookOf } from './workbook-of';

test('在 jsdom 里库与测试同处一界：读到的就是普通数组，错误认得出', async () => {
  const host = new EmulatedExcel(workbookOf(gridOf([['指标', 1]])));
  installExcel(host);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['指标', 1]]);
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('没有').load('name');
    await context.sync();
  });
  await expect(missing).rejects.toBeInstanceOf(OfficeExtension.Error);
  await Office.addin.showAsTaskpane();
  expect(host.book.paneShown).toBe(true);
  expect(host.requests).toBe(2);
  expect(host.notEmulated).toEqual([]);
});
