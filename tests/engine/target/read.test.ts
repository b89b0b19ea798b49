import { decimal } from '../../../src/engine/number/decimal';
import { read } from '../../../src/engine/target/read';
import type { Reading, ReadingContext } from '../../../src/engine/target/target';
import type { CellValue } from '../../../src/engine/grid/grid';

const CONTEXT: ReadingContext = { role: 'actual', level2: '', level3: '', unitText: '' };

function readCell(text: string, value: CellValue, context: Partial<ReadingContext> = {}): Reading {
  const number = typeof value === 'number' ? decimal(value) : null;
  return read({ cell: 'F19', text, value, number, formula: null }, { ...CONTEXT, ...context });
}

test('没有这一栏，或格子是空的，读作空', () => {
  expect(read(null, CONTEXT).kind).toBe('blank');
  expect(readCell('', null).kind).toBe('blank');
});

test.each([
  ['96%', 0.9567, '95.67%'],
  ['96.00%', 0.96, '96%'],
  ['67%', 2 / 3, '66.6666666666667%'],
  ['61.57', 61.5666, '61.5666'],
  ['1,777,750', 1777750, '1777750'],
  ['64.0万元', 640400, '64.04万元'],
  ['12.35万元', 12.346, '12.346万元'],
  ['≥95%', 0.95, '≥95%'],
  ['(3.50)', -3.5, '-3.5'],
])('显示为“%s”的数值 %s 读作 %s', (text, value, expected) => {
  expect(readCell(text, value)).toMatchObject({ kind: 'quantity', text: expected });
});

test('文字格按文字读', () => {
  expect(readCell('96%', '96%')).toMatchObject({ text: '96%' });
});

test('显示与数值对不上时，以看到的为准', () => {
  expect(readCell('5人', 123456789)).toMatchObject({ text: '5人' });
});

test('日期格读作那一天，不读作序号', () => {
  expect(readCell('2023年11月20日', 45250)).toMatchObject({ kind: 'deadline', text: '2023年11月20日' });
});

test('只有数的格子取单位列的单位', () => {
  expect(readCell('18.5', 18.52, { unitText: '公里' })).toMatchObject({ text: '18.52公里' });
  expect(readCell('1', 0.9975, { level3: '预算执行率' })).toMatchObject({
    text: '0.9975',
    notes: ['percent-inferred'],
  });
});

test.each([
  ['下降8%', '8%'],
  ['较上年降低8.2%', '8.2%'],
  ['下降5%以上', '≥5%'],
])('名称里说的就是下降，“%s”读作 %s', (text, expected) => {
  expect(readCell(text, text, { level3: '治安案件下降率' })).toMatchObject({ kind: 'quantity', text: expected });
  expect(readCell(text, text, { level3: '治安案件数' }).kind).toBe('text');
});
