import { Failure } from '../../../src/workbook/failure';
import { ERROR_CODES } from '../../../src/workbook/excel/error-codes';
import { excelWith, formOf } from './excel-with';

test('库里和 Excel 里的每个错误代码都有一句给人看的话', () => {
  excelWith([formOf(1)]);
  const known = [Excel.ErrorCodes, OfficeExtension.ErrorCodes].flatMap((codes) =>
    Object.values<string>(codes as never),
  );
  expect(known.length).toBeGreaterThan(30);
  expect(known.filter((code) => !(code in ERROR_CODES))).toEqual([]);
});

test('以后才有的代码按名字说', async () => {
  const { excel, host } = excelWith([formOf(1)]);
  excel.failAt(1, { code: 'SomethingNew' });
  const failure: unknown = await host.read().catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'host-refused' });
  expect((failure as Failure).say('zh-CN')).toContain('SomethingNew');
});

test('不是 Excel 的错误，是程序的错误：不改成一句客气话', async () => {
  const { host } = excelWith([formOf(1)]);
  const broken = { sheets: [null] } as never;
  await expect(host.read(broken)).rejects.toThrow(TypeError);
});
