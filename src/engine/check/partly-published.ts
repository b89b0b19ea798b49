import type { CheckInput } from './check';

/**
 * True where only a part of the weights stands on the sheet, so that sums can not be held against full marks: the
 * indicators break off before a total row, a block names a weight that its rows do not print yet, or the funds block with
 * the execution weight stands elsewhere.
 */
export function partlyPublished(input: CheckInput): boolean {
  return cutOff(input) || executionElsewhere(input) || (fallsShort(input) && hasOpenBlock(input));
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
