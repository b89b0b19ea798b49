import { plainText } from '../number/round';
import { amountOf } from '../execution/amount-of';
import { phrase } from '../message/phrase';
import type { Check } from './check';
import { explainedElsewhere } from './explained-elsewhere';
import { explanation } from './explanation';
import { isFormHint } from './is-form-hint';
import { isUnexplained } from './is-unexplained';

const MATTER = /调整|追加|调增|调减|核减|预算.{0,6}变|年中/;

/** JX029 全年预算数与年初预算数不同，须说明调整的理由 (四川项目支出绩效自评表填表说明). */
export const budgetAdjusted: Check = {
  code: 'JX029',
  name: 'budget-adjusted',
  severity: 'warning',
  explain: explanation('budget-adjusted'),
  ofTable({ result: { table }, policy }) {
    const total = table.funds?.rows[0];
    if (!policy.execution.noteAdjusted || !table.funds || !total?.budget) return [];
    const { moneyUnit } = table.funds;
    const [initial, budget] = [total.initial, total.budget].map((field) => amountOf(field, moneyUnit));
    if (!initial || !budget || budget.minus(initial).abs().lte(policy.tolerance.money)) return [];
    const { note } = total;
    const noted = note && !isUnexplained(note) && !isFormHint(note.text);
    if (noted || explainedElsewhere(table, MATTER)) return [];
    const [expected, actual] = [plainText(initial), plainText(budget)];
    const message = phrase('check.budget-adjusted', { expected, actual, unit: moneyUnit });
    const found = { cell: (note ?? total.budget).cell, message, expected, actual };
    // Where the form has no place for a reason, nobody asked for it.
    return [note ? found : { ...found, severity: 'hint' }];
  },
};
