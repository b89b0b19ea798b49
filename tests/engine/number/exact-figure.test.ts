import { decimal } from '../../../src/engine/number/decimal';
import { exactFigure } from '../../../src/engine/number/exact-figure';

function exact(value: string, shown: string, text = shown): string | null {
  return exactFigure(decimal(value), decimal(shown), text)?.toFixed() ?? null;
}

test('显示的数是四舍五入的，取格子里的', () => {
  expect(exact('61.5666', '61.57')).toBe('61.5666');
  expect(exact('-3.5', '3.50', '(3.50)')).toBe('-3.5');
});

test('数字格式按千、万、百万、亿显示的，取显示的单位', () => {
  expect(exact('9315000', '9315')).toBe('9315');
  expect(exact('9315678', '931.6')).toBe('931.5678');
  expect(exact('9315678', '9.32')).toBe('9.315678');
  expect(exact('9315678', '0.09')).toBe('0.09315678');
});

test('两个数没有关系，就没有', () => {
  expect(exact('123456789', '5', '5人')).toBeNull();
});
