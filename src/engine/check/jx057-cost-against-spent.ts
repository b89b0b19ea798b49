import { convert } from '../number/convert';
import { decimal, ZERO, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { unitOf } from '../number/unit-of';
import { amountOf } from '../execution/amount-of';
import { phrase } from '../message/phrase';
import { writesTarget } from '../target/writes-target';
import type { Funds } from '../table/table';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { sourceSum } from './source-sum';

/** Costs that are the whole of the project's money. */
const WHOLE = /总成本|总投资|总费用|总支出|总额|项目成本$|资金总量/;

/** JX057 项目总成本的完成值与资金情况的执行数一致. */
export const costAgainstSpent: Check = {
  code: 'JX057',
  name: 'cost-against-spent',
  severity: 'warning',
  explain: explanation('cost-against-spent'),
  ofIndicator({ row, target, actual }, { result: { table }, policy }) {
    if (actual.kind !== 'quantity' || writesTarget(actual, target) || !row.actual || !table.funds) return [];
    if (!`${row.level1?.text ?? ''}${row.level2?.text ?? ''}`.includes('成本') || !WHOLE.test(indicatorName(row)))
      return [];
    const unit = actual.unit ?? (target.kind === 'quantity' ? target.unit : null);
    const [spent, own] = [spentOf(table.funds), unitOf(table.funds.moneyUnit)];
    const amount = unit?.dimension === 'money' && own ? convert(actual.value, unit, own) : null;
    if (!spent || !amount || !unit || !own) return [];
    const rounding = roundingOf(actual.value).times(unit.factor).div(own.factor);
    const apart = amount.minus(spent).abs();
    if (apart.lte(policy.tolerance.money) || apart.lte(rounding)) return [];
    const values = { name: indicatorName(row), unit: table.funds.moneyUnit };
    const [expected, stated] = [plainText(spent), plainText(amount)];
    const message = phrase('check.cost-against-spent', { ...values, expected, actual: stated });
    return [{ cell: row.actual.cell, message, expected, actual: stated }];
  },
};

/** A total that was left at zero is told by JX017; the sources say what was spent. */
function spentOf(funds: Funds): Decimal | null {
  const total = amountOf(funds.rows[0]?.spent ?? null, funds.moneyUnit);
  const spent = total?.gt(0) ? total : sourceSum(funds, 'spent');
  return spent?.gt(0) ? spent : null;
}

/** How much rounding can have taken from a figure with decimals: 84.35 says 84.345 to 84.355, 84 is taken at its word. */
function roundingOf(figure: Decimal): Decimal {
  const places = plainText(figure).split('.')[1]?.length ?? 0;
  return places === 0 ? ZERO : decimal(10).pow(-places).div(2);
}
