import { cellsOf } from '../../../src/workbook/excel/cells-of';

/** One row of a range as Excel gives it: value, shown text, formula, number format of each cell. */
function cellsFrom(...row: readonly (readonly [unknown, string, unknown, string])[]): ReturnType<typeof cellsOf> {
  return cellsOf({
    values: [row.map(([value]) => value)],
    text: [row.map(([, text]) => text)],
    formulas: [row.map(([, , formula]) => formula)],
    numberFormat: [row.map(([, , , format]) => format)],
  });
}

test('列太窄时显示的 #### 不当作文字：按数字格式还原', async () => {
  const [cells] = await cellsFrom(
    [0.661, '###', 0.661, '0.00%'],
    [1234.5, '####', '=B1', 'General'],
    ['##', '##', '##', 'General'],
  );
  expect(cells?.map((cell) => cell?.text)).toEqual(['66.10%', '1234.5', '##']);
});

test('数字格式为对齐而留的空白不算显示的文字，文字自己的空白算', async () => {
  const [cells] = await cellsFrom([1234, ' 1,234.00 ', 1234, '_ * #,##0.00_ '], [' 甲 ', ' 甲 ', ' 甲 ', 'General']);
  expect(cells?.map((cell) => cell?.text)).toEqual(['1,234.00', ' 甲 ']);
});

test('以等号开头的文字不是公式，算出空文字的公式是公式', async () => {
  const [cells] = await cellsFrom(['=A1', '=A1', '=A1', 'General'], ['', '', '=IF(A1>0,1,"")', 'General']);
  expect(cells?.map((cell) => cell?.formula)).toEqual([null, 'IF(A1>0,1,"")']);
});

test('各种错误值都认得，文字格式的单元格里没有错误值', async () => {
  const errors = ['#N/A', '#DIV/0!', '#NAME?', '#SPILL!', '#GETTING_DATA'];
  const [cells] = await cellsFrom(
    ...errors.map((error) => [error, error, '=A1', 'General'] as const),
    ['#N/A', '#N/A', '#N/A', '@'],
    ['#1', '#1', '#1', 'General'],
  );
  expect(cells?.map((cell) => cell?.value)).toEqual([...errors.map((error) => ({ error })), '#N/A', '#1']);
});

test('单元格太多时 Excel 不给值也不报错：说明内容太多', async () => {
  const nothing = { values: null, text: null, formulas: null, numberFormat: null } as never;
  await expect(cellsOf(nothing)).rejects.toMatchObject({ code: 'payload-too-large' });
});
