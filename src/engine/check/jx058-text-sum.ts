import { decimal, sum } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Field } from '../table/table';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { proseOf } from './prose-of';

const AMOUNT = /(?<![\d.])(\d+(?:\.\d+)?)万元/g;

/** JX058 文字里“其中”各项之和等于前面的总额. */
export const textSum: Check = {
  code: 'JX058',
  name: 'text-sum',
  severity: 'warning',
  explain: explanation('text-sum'),
  ofTable: ({ result: { table }, policy }) => proseOf(table).flatMap((field) => inText(field, policy.tolerance.money)),
};

/** One total before 其中 and at least two parts after it, all in 万元. */
function inText({ cell, text }: Field, tolerance: string): Found[] {
  const [before, after, ...others] = text.split('其中');
  if (before === undefined || after === undefined || others.length > 0) return [];
  const total = amountsIn(before.slice(-40)).at(-1);
  const parts = amountsIn(after.split('。')[0] ?? '');
  if (!total || parts.length < 2) return [];
  const added = sum(parts);
  // Parts that fall far short are only some of the whole.
  if (added.minus(total).abs().lte(tolerance) || added.lt(total.times('0.9'))) return [];
  const [expected, actual] = [plainText(added), plainText(total)];
  return [{ cell, message: phrase('check.text-sum', { expected, actual }), expected, actual }];
}

function amountsIn(text: string): ReturnType<typeof decimal>[] {
  return [...text.matchAll(AMOUNT)].map(([, figure = '0']) => decimal(figure));
}
