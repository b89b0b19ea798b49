import { decimal } from '../number/decimal';
import { fixedText, plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { differs, isAverage } from './jx023-count-times-standard';
import { inYuan, unitEconomics } from './unit-economics';

/** An average is often rounded to the hundred. */
const TOLERANCE = decimal('0.02');

/** JX024 金额 ÷ 人数 = 人均 (对真实自评材料逐项验算). */
export const perHeadAmount: Check = {
  code: 'JX024',
  name: 'per-head-amount',
  severity: 'error',
  explain: explanation('per-head-amount'),
  ofTable({ result }) {
    const economics = unitEconomics(result.indicators);
    if (!economics?.amount || !isAverage(economics)) return [];
    const { count, rate, amount, related } = economics;
    const counted = count.value.times(count.unit.factor);
    if (!counted.gt(0)) return [];
    const average = inYuan(amount).div(counted);
    if (!differs(average, inYuan(rate), TOLERANCE)) return [];
    const [expected, actual] = [fixedText(average, 2), plainText(inYuan(rate))];
    const values = { name: indicatorName(rate.indicator.row), amount: amount.field.text, count: count.field.text };
    const message = phrase('check.per-head-amount', { ...values, expected, actual });
    const found = { cell: rate.field.cell, message, expected, actual };
    return [related ? found : { ...found, severity: 'warning' }];
  },
};
