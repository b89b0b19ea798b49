import { sheetOf } from '../../support/sheet-of';
import { findingsOf, findingsWith } from './findings-of';

describe('JX017 资金合计', () => {
  it('总额印 0 而明细为 89.974：每列指向总额，不再报除数为零', () => {
    const zero = { D4: 0, E4: 0, F4: 0, D5: 90, E5: 89.974, F5: 89.974, D6: null, E6: null, F6: null };
    expect(findingsWith({ ...zero, H4: '0%', I4: 0, H18: 89, I18: '良' })).toEqual([
      'JX017 D4: 0 → 90',
      'JX017 E4: 0 → 89.974',
      'JX017 F4: 0 → 89.974',
    ]);
  });

  it('总额空白而明细有数', () => {
    expect(findingsWith({ D4: null })).toEqual(['JX017 D4 → 200']);
  });

  it('差 0.01 只提示，差 0.02 是错', () => {
    expect(findingsWith({ D5: 150.01 })).toEqual(['JX017 hint D4: 200 → 200.01']);
    expect(findingsWith({ D5: 150.02 })).toEqual(['JX017 D4: 200 → 200.02']);
  });

  it('明细全空、明细金额读不出：不报', () => {
    expect(findingsWith({ D5: null, D6: null, D7: '' })).toEqual([]);
    expect(findingsWith({ D5: '见附表', D6: 50 })).toEqual([]);
  });

  it('“其中”再列明细的，不重复相加', () => {
    const form = sheetOf(`
项目资金(万元) | | 全年预算数 | 全年执行数 | 执行率
 | 年度资金总额 | 100 | 90 | 90%
 | 其中：财政拨款 | 80 | 72 | 90%
 | 其中：中央补助 | 50 | 50 | 100%
 | 地方资金 | 30 | 22 | 73.33%
 | 其他资金 | 20 | 18 | 90%
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | 慰问人数 | ≥500人 | 520人
`);
    expect(findingsOf(form)).toEqual([]);
  });

  it('每个来源都以“其中”开头而并列', () => {
    expect(findingsWith({ B6: '其中：上年结转资金', B7: '其中：其他资金' })).toEqual([]);
  });

  it('按用途列支的：只看基本支出加项目支出，下面的分解不重复相加', () => {
    const byUse = { B4: '支出总额', B5: '基本支出', B6: '项目支出', B7: '慰问资金', D7: 30, E7: 30, F7: 30 };
    expect(findingsWith(byUse)).toEqual([]);
    expect(findingsWith({ ...byUse, D6: 40 })).toEqual(['JX017 D4: 200 → 190']);
  });

  it('只列一个来源、不足总额：来源未列全，不报；超过总额：报', () => {
    const one = (spent: number) =>
      sheetOf(`
项目资金(万元) | | 全年预算数 | 全年执行数 | 执行率
 | 年度资金总额 | 100 | 90 | 90%
 | 其中：财政拨款 | 80 | ${spent} |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | 慰问人数 | ≥500人 | 520人
`);
    expect(findingsOf(one(80))).toEqual([]);
    expect(findingsOf(withBudget(one(95), 100))).toEqual(['JX017 D2: 90 → 95']);
  });
});

function withBudget(rows: ReturnType<typeof sheetOf>, budget: number): ReturnType<typeof sheetOf> {
  rows[2]![2] = budget;
  return rows;
}
