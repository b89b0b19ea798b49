import { plainText } from '../../../src/engine/number/round';
import { sum } from '../../../src/engine/number/decimal';
import type { AllocationProduct } from '../../../src/engine/allocation/product';
import { resultOf } from '../../support/result-of';
import type { Entry } from '../../support/grid-of';

const HEADER = ['序号', '项目名称', '覆盖人数（人）', '人均标准（元/人）', '金额（元）'];

/** 算式 = 应得 / 印数；一年按几次算的是推定时加 *。 */
function line({ factors, least, most, amount, wholeYear }: AllocationProduct): string {
  const span = least.eq(most) ? plainText(least) : `${plainText(least)}~${plainText(most)}`;
  return `${factors.map(plainText).join('×')}${wholeYear ? '*' : ''} = ${span} / ${amount ? plainText(amount) : '∅'}`;
}

function linesOf(rows: readonly (readonly Entry[])[]): string[] {
  return resultOf(rows).products.map(line);
}

describe('人数 × 标准', () => {
  test('一张十行的分配表：八行相符，按月发的一行差 9300 元，合计相符', () => {
    const { products, table } = resultOf([
      HEADER,
      [1, '劳模慰问', '168人', '2100元/人', '352800元'],
      [2, '工匠慰问', '5人', '1050元/人', '5250元'],
      [3, '劳模体检', '380人', '500元/人', '190000元'],
      [4, '工匠体检', '5人', '500元/人', '2500元'],
      [5, '荣誉津贴', '45人', '300元/人/月', '171300元'],
      [6, '困难帮扶', '9人', '5000-25000元/人', '145000元'],
      [7, '建档救助', '215户', '2000元/户', '430000元'],
      [8, '节日慰问', '155户', '2000元/户', '310000元'],
      [9, '常态慰问', '100户', '1000元/户', '100000元'],
      [10, '技能提升', '', '', '70900元'],
      ['', '合计', '', '', '1,777,750元'],
    ]);
    expect(products.map(line)).toEqual([
      '168×2100 = 352800 / 352800',
      '5×1050 = 5250 / 5250',
      '380×500 = 190000 / 190000',
      '5×500 = 2500 / 2500',
      '45×300×12* = 162000 / 171300',
      '9×5000 = 45000~225000 / 145000',
      '215×2000 = 430000 / 430000',
      '155×2000 = 310000 / 310000',
      '100×1000 = 100000 / 100000',
    ]);
    const amounts = table.allocation?.rows.flatMap(({ amount }) => amount?.number ?? []) ?? [];
    expect(plainText(sum(amounts))).toBe('1777750');
    expect(table.allocation?.total?.amount?.number?.toFixed()).toBe('1777750');
  });

  test('标准的单位写在表头，金额是万元', () => {
    expect(
      linesOf([
        ['县区', '补助户数', '补助标准（元/户）', '分配资金（万元）'],
        ['甲县', 320, 1000, 32],
        ['乙县', '0.02万户', '1000', 20],
      ]),
    ).toEqual(['320×1000 = 32 / 32', '200×1000 = 20 / 20']);
  });

  test('有月数列的按月数，不推定一年', () => {
    expect(
      linesOf([
        ['单位', '人数', '月标准', '月数', '金额（元）'],
        ['甲', '3人', '500元/人/月', 6, 9000],
      ]),
    ).toEqual(['3×500×6 = 9000 / 9000']);
  });

  test.each([
    ['按天计的标准', '45人', '100元/人/天'],
    ['说不清的标准', '45人', '按实际'],
    ['空着的人数', '', '100元/人'],
  ])('%s不相乘', (_, people, standard) => {
    expect(
      linesOf([
        ['名称', '人数', '标准', '金额（元）'],
        ['甲', people, standard, 4500],
      ]),
    ).toEqual([]);
  });
});
