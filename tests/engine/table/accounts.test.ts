import { tableOf } from '../../support/tables-of';
import type { AccountsRow } from '../../../src/engine/table/accounts';
import type { Field } from '../../../src/engine/table/table';

const shown = (field: Field | null): string => (field === null ? '∅' : (field.number?.toFixed() ?? field.text));

/** 名称 | 上年 | 年初 | 全年 | 决算 | 完成率 | 增减率 | 占比。 */
function line(row: AccountsRow): string {
  const { label, prior, initial, budget, spent, rateGiven, growthGiven, shareGiven } = row;
  return [label, ...[prior, initial, budget, spent, rateGiven, growthGiven, shareGiven].map(shown)].join(' | ');
}

describe('决算资金表', () => {
  test('年初预算、调整预算、决算、上年、完成率、增减、占比', () => {
    const { kind, accounts, funds } = tableOf([
      ['2024年度部门支出决算表', '', '', '', '', '', '', ''],
      ['单位：万元'],
      ['项目', '上年决算数', '年初预算数', '调整预算数', '决算数', '完成率', '比上年增减%', '占比'],
      ['基本支出', 330, 340, 341, 340.96, '99.99%', '3.32%', '26.04%'],
      ['项目支出', 946.83, 714.08, 968.59, 968.59, '100%', '2.30%', '73.96%'],
      ['合计', 1276.83, 1054.08, 1309.59, 1309.55, '100.00%', '2.56%', '100%'],
    ]);
    expect(kind).toBe('funds');
    expect(accounts?.rows.map(line)).toEqual([
      '基本支出 | 330 | 340 | 341 | 340.96 | 0.9999 | 0.0332 | 0.2604',
      '项目支出 | 946.83 | 714.08 | 968.59 | 968.59 | 1 | 0.023 | 0.7396',
      '合计 | 1276.83 | 1054.08 | 1309.59 | 1309.55 | 1 | 0.0256 | 1',
    ]);
    expect(accounts?.rows.map(({ isTotal }) => isTotal)).toEqual([false, false, true]);
    expect(funds?.rows[0]).toMatchObject({ label: '合计', spent: { text: '1309.55' } });
  });

  test('支出明细：合计在末行，空着的计划数', () => {
    const { accounts, funds } = tableOf([
      ['支出内容 (经济科目)', '计划支出数', '实际支出数'],
      ['燃料费', '', 177.8],
      ['水费', '', 20],
      ['支出合计', 1355.81, 588.23],
    ]);
    expect(accounts?.rows.map(line)).toEqual([
      '燃料费 | ∅ | ∅ |  | 177.8 | ∅ | ∅ | ∅',
      '水费 | ∅ | ∅ |  | 20 | ∅ | ∅ | ∅',
      '支出合计 | ∅ | ∅ | 1355.81 | 588.23 | ∅ | ∅ | ∅',
    ]);
    expect(funds?.rows[0]).toMatchObject({ budget: { text: '1355.81' }, spent: { text: '588.23' } });
  });

  test('部门整体基础数据表：两个年度的决算数，上面是人员', () => {
    const { accounts } = tableOf([
      ['部门整体支出绩效评价基础数据表'],
      ['财政供养人员情况(人)', '编制数', '2018年实际在职人数', '控制率'],
      ['', 143, 136, '95.10%'],
      ['经费控制情况(万元)', '2017年决算数', '2018年预算数', '2018年决算数'],
      ['三公经费', 29.08, 63.46, 44.29],
      ['   1、公务用车购置和维护经费', 11.86, 41.46, 39.3],
    ]);
    expect(accounts?.moneyUnit).toBe('万元');
    expect(accounts?.rows.map(line)).toEqual([
      '三公经费 | 29.08 | ∅ | 63.46 | 44.29 | ∅ | ∅ | ∅',
      '1、公务用车购置和维护经费 | 11.86 | ∅ | 41.46 | 39.3 | ∅ | ∅ | ∅',
    ]);
    expect(accounts?.staff).toMatchObject([
      { posts: { text: '143' }, people: { text: '136' }, rateGiven: { text: '95.10%' } },
    ]);
  });

  test('只有上年和本年，没有预算的，也是', () => {
    const { accounts, funds } = tableOf([
      ['项目', '2023年决算数', '2024年决算数', '增减率'],
      ['一般公共服务支出', 1210, 1251.76, ''],
      ['本年支出合计', 1276.83, 1309.54, '2.56%'],
    ]);
    expect(accounts?.rows.map(line)).toEqual([
      '一般公共服务支出 | 1210 | ∅ | ∅ | 1251.76 | ∅ |  | ∅',
      '本年支出合计 | 1276.83 | ∅ | ∅ | 1309.54 | ∅ | 0.0256 | ∅',
    ]);
    expect(funds).toBeNull();
  });

  test('自评表的资金块不是决算表', () => {
    const table = tableOf([
      ['某项目绩效目标自评表'],
      ['项目资金', '年初预算数', '全年预算数', '全年执行数'],
      ['年度资金总额:', 40, 40, 40],
    ]);
    expect([table.kind, table.accounts]).toEqual(['funds', null]);
  });
});
