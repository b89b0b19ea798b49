import { percentText, roundRatio } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explainedElsewhere } from './explained-elsewhere';
import { explanation } from './explanation';
import { knownRate } from './funds-rate';
import { indicatorName } from './indicator-name';
import { oncePerInput } from './once-per-input';

const PAYMENT = /支付|支出|拨付|预算执行/;
const SAVED = /结余|节约|节省|审减|核减|减少/;

/** Whether the table says that less was needed: what was due may well have been paid in time. */
const saved = oncePerInput(({ result: { table, execution } }) => {
  return SAVED.test(execution?.total.note?.text ?? '') || explainedElsewhere(table, SAVED);
});

/** JX042 时效指标说资金已按时付清、得满分，执行率却偏低 (界限取口径中须说明的执行率). */
export const paymentInTime: Check = {
  code: 'JX042',
  name: 'payment-in-time',
  severity: 'warning',
  explain: explanation('payment-in-time'),
  ofUnit({ indicator: { row, outcome }, weight, given }, input) {
    const { result, policy } = input;
    if (row.level2?.text.includes('时效') !== true || outcome === 'missed') return [];
    if (!row.given || !weight || !given?.eq(weight)) return [];
    const rate = result.execution && knownRate(result.execution);
    if (!rate || roundRatio(rate).gte(policy.execution.noteBelow)) return [];
    const name = indicatorName(row);
    if (!PAYMENT.test(`${name}${row.target?.text ?? ''}`) || saved(input)) return [];
    const values = { name, actual: row.actual?.text ?? '', rate: percentText(rate) };
    const message = phrase('check.payment-in-time', values);
    return [{ cell: row.given.cell, message, expected: null, actual: row.given.text }];
  },
};
