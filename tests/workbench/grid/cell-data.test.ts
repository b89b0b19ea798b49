import { CellValueType } from '@univerjs/core';
import type { Cell } from '../../../src/engine';
import { cellContent } from '../../../src/workbench/grid/cell-data';

const number = (value: number, format: string | null): Cell => ({ value, text: '', formula: null, format });

test('从 1904 年数起的工作簿：日期按表格的数法显示，别的数不动', () => {
  const showing = { locale: 'zh-CN', date1904: true } as const;
  expect(cellContent(number(43894, 'yyyy/m/d'), showing)).toEqual({ v: 45356, t: CellValueType.NUMBER, f: null });
  expect(cellContent(number(43894, '0'), showing).v).toBe(43894);
});

test('像日期的文字还是文字，复制到别处也是', () => {
  const text: Cell = { value: '2024-12-31', text: '2024-12-31', formula: null, format: null };
  const showing = { locale: 'zh-CN', date1904: false } as const;
  expect(cellContent(text, showing)).toEqual({ v: '2024-12-31', t: CellValueType.FORCE_STRING, f: null });
});
