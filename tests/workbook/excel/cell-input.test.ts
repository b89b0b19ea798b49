import { EMPTY_CELL, type Cell, type Content } from '../../../src/engine';
import { inputOf } from '../../../src/workbook/excel/cell-input';
import { entry } from './excel-with';

const TEXT_CELL: Cell = { ...EMPTY_CELL, format: '@' };
const PERCENT_CELL: Cell = { value: 0.5, text: '50%', formula: null, format: '0%' };

function inputFor(after: Partial<Content> | Cell, was: Cell = EMPTY_CELL): unknown {
  const planned = entry('A1', {});
  const whole = 'value' in after ? { ...planned, after } : entry('A1', after);
  const { content, formatBefore, formatAfter } = inputOf({ entry: whole, row: 0, column: 0, was });
  return [content, formatBefore, formatAfter];
}

test('数写成数，格式不动', () => {
  expect(inputFor({ text: '9.5' })).toEqual([9.5, null, null]);
  expect(inputFor({ text: '9.5' }, PERCENT_CELL)).toEqual([9.5, null, null]);
});

test('公式之后再说一遍格式：Excel 会让公式沿用所引单元格的格式', () => {
  expect(inputFor({ text: '9.5', formula: 'A2*B2' })).toEqual(['=A2*B2', null, 'General']);
  expect(inputFor({ type: 'percent', text: '0.5', formula: 'A2/B2' })).toEqual(['=A2/B2', null, '0.00%']);
  expect(inputFor({ type: 'percent', text: '0.5', formula: 'A2/B2' }, PERCENT_CELL)).toEqual(['=A2/B2', null, '0%']);
});

test('文字格式的单元格里只写文字', () => {
  expect(inputFor({ text: '9.50' }, TEXT_CELL)).toEqual(['9.50', null, null]);
  expect(inputFor({ type: 'percent', text: '0.5' }, TEXT_CELL)).toEqual(['50.00%', null, null]);
  expect(inputFor({ text: '9', formula: 'A2' }, TEXT_CELL)).toEqual(['9', null, null]);
  expect(inputFor({ type: 'text', text: '=甲' }, TEXT_CELL)).toEqual(['=甲', null, null]);
});

test('恢复：内容、格式都回去，经过文字格式时先后得当', () => {
  expect(inputFor(EMPTY_CELL, PERCENT_CELL)).toEqual(['', null, 'General']);
  expect(inputFor({ value: '10', text: '10', formula: null, format: null }, PERCENT_CELL)).toEqual([
    "'10",
    null,
    'General',
  ]);
  expect(inputFor({ value: '10', text: '10', formula: null, format: '@' }, PERCENT_CELL)).toEqual(['10', '@', null]);
  expect(inputFor({ value: 10, text: '10', formula: null, format: '@' }, TEXT_CELL)).toEqual([10, 'General', '@']);
  expect(inputFor({ value: 3, text: '3', formula: 'A2', format: '@' }, TEXT_CELL)).toEqual(['=A2', 'General', '@']);
  expect(inputFor(PERCENT_CELL, TEXT_CELL)).toEqual([0.5, 'General', '0%']);
});

test('恢复错误值和逻辑值', () => {
  expect(inputFor({ value: { error: '#N/A' }, text: '#N/A', formula: null, format: null })).toEqual([
    '#N/A',
    null,
    null,
  ]);
  expect(inputFor({ value: false, text: 'FALSE', formula: null, format: null })).toEqual([false, null, null]);
});
