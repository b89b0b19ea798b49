import { decimal, TEN_THOUSAND, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { amountOf } from '../execution/amount-of';
import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import { comparable } from '../target/comparable';
import type { Field, Funds, FundsRow } from '../table/table';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { proseOf } from './prose-of';

/** How far from ten thousand a ratio may lie and still be a slip of the unit. */
const SPREAD = decimal(5);

/** JX020 元与万元写混：同一笔钱差一万倍. */
export const moneyUnit: Check = {
  code: 'JX020',
  name: 'money-unit',
  severity: 'error',
  explain: explanation('money-unit'),
  ofTable: ({ result: { table } }) => [
    ...(table.funds ? inFunds(table.funds) : []),
    ...proseOf(table).flatMap((field) => inText(field, table.funds)),
  ],
  ofIndicator: (indicator) => againstTarget(indicator) ?? valueTexts(indicator).flatMap((field) => inText(field, null)),
};

function againstTarget({ row, target, actual }: ScoredIndicator): Found[] | null {
  if (target.kind !== 'quantity' || actual.kind !== 'quantity' || !row.actual) return null;
  if (target.unit?.dimension.startsWith('money') !== true) return null;
  const like = comparable(target, actual);
  if (!like || !tenThousandApart(like.actual, target.value)) return null;
  const values = { name: indicatorName(row), target: row.target?.text ?? '', actual: row.actual.text };
  const message = phrase('check.money-unit', values);
  return [{ cell: row.actual.cell, message, expected: null, actual: row.actual.text }];
}

function inFunds(funds: Funds): Found[] {
  return funds.rows.flatMap((row) => inFundsRow(row, funds).slice(0, 1));
}

function inFundsRow(row: FundsRow, { moneyUnit: unit }: Funds): Found[] {
  const filled = [row.initial, row.budget, row.spent].flatMap((field) => {
    const amount = amountOf(field, unit);
    return field && amount ? [{ field, amount }] : [];
  });
  return filled.slice(1).flatMap(({ field, amount }, index) => {
    const before = filled[index];
    if (!before || !tenThousandApart(amount, before.amount)) return [];
    const values = { label: row.label, before: before.field.text, actual: field.text, unit };
    return [
      { cell: field.cell, message: phrase('check.money-unit.funds', values), expected: null, actual: field.text },
    ];
  });
}

function valueTexts({ row: { target, actual, note } }: ScoredIndicator): Field[] {
  // Only a sentence names one amount twice.
  return [target, actual, note].flatMap((field) => (field && field.text.length > 12 ? field : []));
}

const YUAN = /(每[^,，。;；\d]{0,6}|人均|户均)?(?<!\d)(\d+(?:\.\d+)?)元(\/)?/g;

/** An amount in 元 whose ten-thousandfold stands in the same text, or whose figure is that of the funds in 万元. */
function inText({ cell, text }: Field, funds: Funds | null): Found[] {
  if (!text.includes('元')) return [];
  const mentions = [...text.matchAll(YUAN)].map(([whole, each = '', figure = '0', per = '']) => ({
    whole,
    value: decimal(figure),
    rate: each !== '' || per !== '',
  }));
  // A price and a sum may well be ten thousand times apart; two prices, or two sums, are one written twice.
  const keyOf = (value: Decimal, rate: boolean): string => `${rate ? 'rate' : 'sum'} ${plainText(value)}`;
  const amounts = new Set(mentions.map(({ value, rate }) => keyOf(value, rate)));
  const totals = funds ? totalsInWan(funds) : new Set<string>();
  const slip = mentions.find(
    ({ value, rate }) => amounts.has(keyOf(value.times(TEN_THOUSAND), rate)) || (!rate && totals.has(plainText(value))),
  );
  if (!slip || slip.value.eq(0)) return [];
  const message = phrase('check.money-unit.text', { actual: slip.whole });
  return [{ cell, message, expected: null, actual: slip.whole }];
}

function totalsInWan({ moneyUnit: unit, rows: [total] }: Funds): ReadonlySet<string> {
  if (unit !== '万元' || !total) return new Set();
  const amounts = [total.initial, total.budget, total.spent].map((field) => amountOf(field, unit));
  return new Set(amounts.flatMap((amount) => (amount?.gt(0) ? [plainText(amount)] : [])));
}

/** Whether two amounts differ as 元 and 万元 do. */
export function tenThousandApart(a: Decimal, b: Decimal): boolean {
  return isSlip(a, b) || isSlip(b, a);
}

function isSlip(large: Decimal, small: Decimal): boolean {
  return (
    small.gt(0) &&
    large.gte(small.times(TEN_THOUSAND).div(SPREAD)) &&
    large.lte(small.times(TEN_THOUSAND).times(SPREAD))
  );
}
