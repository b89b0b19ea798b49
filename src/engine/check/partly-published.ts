import { decimal, sum } from '../number/decimal';
import type { CheckInput } from './check';
import { divisionOf } from './division';

/**
 * True where only a part of the weights stands on the sheet, so that sums can not be held against full marks: the
 * indicators break off before a total row, a block names a weight that its rows do not print yet, or the funds block with
 * the execution weight stands elsewhere, or the sheet is the last page of a longer table.
 */
export function partlyPublished(input: CheckInput): boolean {
  return executionElsewhere(input) || indicatorsMissing(input);
}

/** True where some of the indicators, not only the execution rate, stand elsewhere. */
export function indicatorsMissing(input: CheckInput): boolean {
  if (cutOff(input)) return true;
  return fallsShort(input) && (hasOpenBlock(input) || isLastPage(input) || lacksBlocks(input));
}

/** True where the weights fall short of full marks and no total row closes the indicators. */
export function cutOff(input: CheckInput): boolean {
  const { indicators, total } = input.result.table;
  const closed = total !== null && total.row > (indicators.at(-1)?.row ?? 0);
  return !closed && fallsShort(input);
}

function fallsShort({ result: { total }, policy }: CheckInput): boolean {
  return total.weight?.lt(policy.fullMarks) === true;
}

function executionElsewhere({ result: { execution, total }, policy }: CheckInput): boolean {
  return !execution && total.weight?.plus(policy.weights.execution).eq(policy.fullMarks) === true;
}

function hasOpenBlock({ blocks }: CheckInput): boolean {
  return blocks.some(({ label, units }) => label.weight !== null && units.every(({ weight }) => weight === null));
}

/** A total of full marks under a few rows, and nothing above them that begins a table. */
export function isLastPage({ result: { table, total }, policy }: CheckInput): boolean {
  if (table.title || table.project || table.funds || !total.weight?.plus(policy.weights.execution).lt(policy.fullMarks))
    return false;
  return total.weightGiven?.eq(policy.fullMarks) === true;
}

/** What falls short is exactly what the policy gives the blocks that are not there, and no total was printed yet. */
function lacksBlocks({ blocks, policy, result: { total } }: CheckInput): boolean {
  if (!total.weight || total.weightGiven || total.given) return false;
  const standing = blocks.map(({ label }) => label.text);
  const missing = Object.entries(divisionOf(blocks, policy)).filter(([level]) => !standing.includes(level));
  const due = sum(missing.map(([, weight]) => decimal(weight)));
  return missing.length > 0 && total.weight.plus(due).eq(policy.fullMarks);
}
