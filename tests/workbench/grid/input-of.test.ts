import { CellValueType } from '@univerjs/core';
import { inputOf } from '../../../src/workbench/grid/input-of';
import { typedContent } from '../../../src/workbench/grid/typed-content';

describe('人打进去的字', () => {
  test.each(['12%', '1,234.5', '很好', '=SUM(A1:A3)', '2024-1-2', '', '='])('“%s” 原样交给文件', (input) => {
    expect(inputOf(typedContent(input), undefined)).toBe(input);
  });

  test('像数的文字带撇号，文本格式的格里不带', () => {
    const cell = { v: '007', t: CellValueType.FORCE_STRING };
    expect(inputOf(cell, undefined)).toBe("'007");
    expect(inputOf(cell, '@')).toBe('007');
  });

  test('百分数和日期按人打的样子，放到哪里都还是它', () => {
    const number = (v: number): { v: number; t: CellValueType } => ({ v, t: CellValueType.NUMBER });
    expect(inputOf(number(1), '0%')).toBe('100%');
    expect(inputOf(number(0.661), '0.00%')).toBe('66.1%');
    expect(inputOf(number(45356), 'yyyy/m/d')).toBe('2024/3/5');
    expect(inputOf(number(0.5), 'h:mm')).toBe('0.5');
    expect(inputOf(number(45356), '0')).toBe('45356');
  });

  test('真假、空格子、几种字体的文字', () => {
    expect(inputOf({ v: 1, t: CellValueType.BOOLEAN }, undefined)).toBe('TRUE');
    expect(inputOf(undefined, undefined)).toBe('');
    const p = { id: 'd', documentStyle: {}, body: { dataStream: '甲\r乙\r\n' } };
    expect(inputOf({ v: '甲\n乙', p }, undefined)).toBe('甲\n乙');
  });
});
