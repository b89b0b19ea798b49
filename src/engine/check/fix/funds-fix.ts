import { amountOf } from '../../execution/amount-of';
import { executionOf } from '../../execution/execution-of';
import type { Phrase } from '../../message/phrase';
import { decimal, ZERO, type Decimal } from '../../number/decimal';
import { plainText, roundRatio } from '../../number/round';
import { numberContent, percentContent } from '../../plan/content';
import type { PlanEntry } from '../../plan/plan';
import type { Field, Funds, FundsRow } from '../../table/table';
import type { CheckInput } from '../check';
import { rateRange } from '../jx016-rate-range';
import { budgetAdjusted } from '../jx029-budget-adjusted';
import { systemCap } from '../jx053-system-cap';
import { systemRedFlag } from '../jx055-system-red-flag';
import { systemYellowFlag } from '../jx056-system-yellow-flag';
import { sourceSum, type AmountColumn } from '../source-sum';
import { amend } from './amend';
import { carryToTotal } from './carry-to-total';
import { rescales } from './rescales';

const COLUMNS: readonly AmountColumn[] = ['initial', 'budget', 'spent'];
/** What an amount may newly call for: a reason, which only a person can give. */
const STIRRED = [rateRange, budgetAdjusted, systemCap, systemRedFlag, systemYellowFlag];

/**
 * 更正资金合计 A total row that was left blank or at zero, filled with the sums of its sources, and the rate and score that
 * follow. Where another amount stands there, nobody knows whether it or a source is wrong.
 */
export function fundsFix(input: CheckInput, funds: Funds, why: Phrase): readonly PlanEntry[] {
  const [total, ...sources] = funds.rows;
  const sums = total ? missingSums(funds, total) : [];
  if (!total || rescales(input) || sums.length === 0 || sums.some(({ sum }) => !sum)) return [];
  const entries: PlanEntry[] = [];
  let filled = total;
  for (const { column, field, sum } of sums) {
    if (!sum) continue;
    filled = { ...filled, [column]: { ...field, text: plainText(sum), number: sum } };
    entries.push(amend(input, field, numberContent(sum), why));
  }
  const after = withFunds(input, { ...funds, rows: [filled, ...sources] });
  return isQuiet(input, after) ? [...entries, ...following(input, after, why)] : [];
}

interface MissingSum {
  readonly column: AmountColumn;
  readonly field: Field;
  /** Null where the place holds another amount than the sum of its sources, or its column shows others than its cells hold. */
  readonly sum: Decimal | null;
}

function missingSums(funds: Funds, total: FundsRow): readonly MissingSum[] {
  return COLUMNS.flatMap((column) => {
    const [field, sum] = [total[column], sourceSum(funds, column)];
    if (!field || !sum) return [];
    const amount = amountOf(field, funds.moneyUnit) ?? ZERO;
    if (amount.eq(sum)) return [];
    const plain = funds.rows.every((row) => holdsWhatItShows(row[column]));
    return [
      { column, field, sum: plain && amount.eq(ZERO) && /^[\s\p{Punctuation}0]*$/u.test(field.text) ? sum : null },
    ];
  });
}

/** A column whose format shows 元 as 万元 wants 元. */
function holdsWhatItShows(field: Field | null): boolean {
  return typeof field?.value !== 'number' || field.number === null || field.number.eq(decimal(field.value));
}

function withFunds(input: CheckInput, funds: Funds): CheckInput {
  const table = { ...input.result.table, funds };
  return { ...input, result: { ...input.result, table, execution: executionOf(table, input.policy) } };
}

function isQuiet(before: CheckInput, after: CheckInput): boolean {
  const rate = after.result.execution?.rate;
  if (rate && roundRatio(rate).lt(after.policy.execution.noteBelow)) return false;
  return STIRRED.every(({ ofTable }) => (ofTable?.(after).length ?? 0) <= (ofTable?.(before).length ?? 0));
}

/** The printed rate and score that no longer agree with the amounts. */
function following(input: CheckInput, { result: { execution } }: CheckInput, why: Phrase): readonly PlanEntry[] {
  if (!execution) return [];
  const { total, rate, rateGiven, score, given } = execution;
  const entries: PlanEntry[] = [];
  if (rate && rateGiven && total.rate?.formula === null && !roundRatio(rate).eq(roundRatio(rateGiven))) {
    entries.push(amend(input, total.rate, percentContent(roundRatio(rate)), why));
  }
  if (score && given && total.given?.formula === null && !score.eq(given)) {
    entries.push(amend(input, total.given, numberContent(score), why));
    entries.push(...carryToTotal(input, score.minus(given), why));
  }
  return entries;
}
