import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Check, CheckInput, Found } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { pairFunds } from './pair-funds';

/** JX047 有资金无指标、有指标无资金：分配表与数量指标逐项对应，只剩下的没有着落. */
export const fundsMatch: Check = {
  code: 'JX047',
  name: 'funds-match',
  severity: 'warning',
  explain: explanation('funds-match'),
  ofTable: (input) => [...fundsAlone(input), ...indicatorsAlone(input)],
};

function fundsAlone({ result: { table }, neighbours }: CheckInput): Found[] {
  if (!table.allocation) return [];
  const { moneyUnit } = table.allocation;
  const alone = neighbours().flatMap((other) => pairFunds(table, other)?.funds ?? []);
  return alone.flatMap(({ place, amount }) => {
    if (!amount?.number) return [];
    const values = { name: place.text, amount: `${plainText(amount.number)}${moneyUnit}` };
    const message = phrase('check.funds-match', values);
    return [{ cell: place.cell, message, expected: null, actual: values.amount }];
  });
}

function indicatorsAlone({ result: { table }, neighbours }: CheckInput): Found[] {
  const funds = table.indicators.length === 0 ? [] : neighbours().filter(({ allocation }) => allocation);
  return funds.flatMap((other) =>
    (pairFunds(other, table)?.indicators ?? []).flatMap((row) => {
      const message = phrase('check.funds-match.indicator', { name: indicatorName(row), sheet: other.sheet });
      return row.level3 ? [{ cell: row.level3.cell, message, expected: null, actual: row.target?.text ?? null }] : [];
    }),
  );
}
