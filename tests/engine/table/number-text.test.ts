import { numberOf, numberOfText, pointsOf } from '../../../src/engine/table/number-text';

describe('格里的数', () => {
  test('数值格取精确值，按 15 位有效数字', () => {
    expect(numberOf(0.1 + 0.2, '30%')?.toFixed()).toBe('0.3');
    expect(numberOf(Number.NaN, 'NaN')).toBeNull();
  });

  test.each([
    ['64', '64'],
    ['1342.49 ', '1342.49'],
    ['1,777,750', '1777750'],
    ['１２３．５', '123.5'],
    ['95%', '0.95'],
    ['100 %', '1'],
    ['97.75％', '0.9775'],
    ['-3', '-3'],
    ['.5', '0.5'],
  ])('文字“%s”就是一个数', (text, number) => {
    expect(numberOfText(text)?.toFixed()).toBe(number);
  });

  test.each(['', '64万元', '≥95%', '1,77,750', '12,3', '--', '5-10', '3.4.5', '%', '40。96'])(
    '文字“%s”不是数',
    (text) => {
      expect(numberOfText(text)).toBeNull();
    },
  );

  test('错误值和真假值不是数', () => {
    expect(numberOf({ error: '#DIV/0!' }, '#DIV/0!')).toBeNull();
    expect(numberOf(true, 'TRUE')).toBeNull();
  });

  test('分值和得分里的“分”和百分号读作分数', () => {
    expect(pointsOf('99.55分', '99.55分')?.toFixed()).toBe('99.55');
    expect(pointsOf('10 分', '10 分')?.toFixed()).toBe('10');
    expect(pointsOf(0.1, '10%')?.toFixed()).toBe('10');
    expect(pointsOf(8, '8')?.toFixed()).toBe('8');
    expect(pointsOf('—', '—')).toBeNull();
  });
});
