import { resultOf } from './book-of';

const ROWS = [
  [8, 0.661, '95%', '无', null],
  [61.57, 93.15, '12.5', '', true],
];

const cases: [formula: string, result: unknown][] = [
  ['0.1+0.2', 0.3],
  ['A1*B1', 5.288],
  ['A2/B2', 0.6609769189479334],
  ['1/3*3=1', true],
  ['1/30000000000', 3.3333333333333335e-11],
  ['1/3E+14', null],
  ['A1/E1', { error: '#DIV/0!' }],
  ['-A1^2', 64],
  ['2^0.5', null],
  ['2^-2', 0.25],
  ['0^0', { error: '#NUM!' }],
  ['A1%', 0.08],
  ['+D1', '无'],
  ['A1&"分"', '8分'],
  ['B1&""', '0.661'],
  ['1/3&""', '0.333333333333333'],
  ['1E+20&""', null],
  ['A1+C1', 8.95],
  ['A1+C2', 20.5],
  ['A1+D1', { error: '#VALUE!' }],
  ['A1+E2', 9],
  ['A1+E1', 8],
  ['A1+"1,000"', null],
  ['A1>=D1', false],
  ['D1>A1', true],
  ['D1="无"', true],
  ['"ABC"="abc"', true],
  ['D2=E1', true],
  ['E1=0', true],
  ['"甲"<"乙"', null],
  ['#REF!+1', { error: '#REF!' }],
  ['1E+200*1E+200', { error: '#NUM!' }],
  ['A1:B1*2', null],
  ['(A1,B1)', null],
  ['A1 A1:B1', null],
];

describe('公式里的运算', () => {
  test.each(cases)('%s → %j', (formula, result) => {
    expect(resultOf(formula, ROWS)).toEqual(result);
  });
});
