import { phrase, type Phrase } from '../message/phrase';
import { plainText } from '../number/round';
import type { RateTrace } from '../rate/rate';
import type { TraceInput } from '../scoring/trace';
import type { Allocation } from '../table/allocation';
import type { Field } from '../table/table';
import type { AllocationProduct } from './product';

/** No document says so: it is what the columns of such a table say themselves. */
const SOURCE: RateTrace['source'] = {
  document: '分配表的表头',
  place: null,
  rule: '金额＝人数（户数、个数）× 标准 × 次数；标准按月、按季度发而没有次数一列的，按全年推定',
  evidence: 'product',
};

/** 人数 × 标准 How the product of a row of an allocation table came about. */
export function traceProduct(product: AllocationProduct, { moneyUnit }: Allocation): RateTrace {
  const { row, least, most, factors, wholeYear, amount } = product;
  const values = { factors: factors.map(plainText).join(' × '), product: `${plainText(least)}${moneyUnit}` };
  const steps: Phrase[] = [phrase('rate.step.product', values)];
  if (!least.eq(most)) steps.push(phrase('rate.step.product-most', { most: `${plainText(most)}${moneyUnit}` }));
  if (wholeYear) steps.push(phrase('rate.step.whole-year'));
  if (amount) steps.push(phrase('rate.step.amount', { amount: `${plainText(amount)}${moneyUnit}` }));
  const inputs = [
    ...inputOf(phrase('rate.input.counted'), row.people),
    ...inputOf(phrase('rate.input.standard'), row.standard),
    ...inputOf(phrase('rate.input.times'), row.times),
  ];
  return { inputs, steps, source: SOURCE };
}

function inputOf(name: Phrase, field: Field | null): TraceInput[] {
  return field && field.text !== '' ? [{ name, text: field.text, cell: field.cell }] : [];
}
