import { utils, write } from '@e965/xlsx';
import { openAny } from '../../src/workbook/file/open-any';
import { drawingOf } from '../../src/workbench/desk/drawing';

test('旧格式的工作簿从 1904 年数日期，表格里也是那一天', async () => {
  const sheet = utils.aoa_to_sheet([[43894]]);
  sheet['A1'] = { t: 'n', v: 43894, z: 'yyyy/m/d' };
  const workbook = { SheetNames: ['甲'], Sheets: { 甲: sheet }, Workbook: { WBProps: { date1904: true } } };
  const opened = await openAny(write(workbook, { bookType: 'biff8', type: 'buffer' }) as Buffer);
  const { snapshot } = drawingOf(opened, 'zh-CN');
  const [drawn] = Object.values(snapshot.sheets);
  expect(drawn?.cellData?.[0]?.[0]?.v).toBe(45356);
});
