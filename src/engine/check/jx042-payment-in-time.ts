import { percentText, roundRatio } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explanation } from './explanation';
import { knownRate } from './funds-rate';
import { indicatorName } from './indicator-name';

const PAYMENT = /支付|支出|拨付|预算执行/;

/** JX042 时效指标说资金已按时付清、得满分，执行率却偏低 (界限取口径中须说明的执行率). */
export const paymentInTime: Check = {
  code: 'JX042',
  name: 'payment-in-time',
  severity: 'warning',
  explain: explanation('payment-in-time'),
  ofUnit({ indicator: { row, outcome }, weight, given }, { result: { execution }, policy }) {
    if (row.level2?.text.includes('时效') !== true || outcome === 'missed') return [];
    if (!row.given || !weight || !given?.eq(weight)) return [];
    const rate = execution && knownRate(execution);
    if (!rate || roundRatio(rate).gte(policy.execution.noteBelow)) return [];
    const name = indicatorName(row);
    if (!PAYMENT.test(`${name}${row.target?.text ?? ''}`)) return [];
    const values = { name, actual: row.actual?.text ?? '', rate: percentText(rate) };
    return [
      {
        cell: row.given.cell,
        message: phrase('check.payment-in-time', values),
        expected: null,
        actual: row.given.text,
      },
    ];
  },
};
