import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import { blocksOf } from './block';
import { scoringUnits } from './scoring-unit';

/**
 * True where only a part of the weights stands on the sheet, so that sums can not be held against full marks: the
 * indicators break off before a total row, a block names a weight that its rows do not print yet, or the funds block with
 * the execution weight stands elsewhere.
 */
export function partlyPublished(result: TableResult, policy: Policy): boolean {
  return (
    cutOff(result, policy) || executionElsewhere(result, policy) || (fallsShort(result, policy) && hasOpenBlock(result))
  );
}

/** True where the weights fall short of full marks and no total row closes the indicators. */
export function cutOff(result: TableResult, policy: Policy): boolean {
  const { indicators, total } = result.table;
  const closed = total !== null && total.row > (indicators.at(-1)?.row ?? 0);
  return !closed && fallsShort(result, policy);
}

function fallsShort({ total }: TableResult, policy: Policy): boolean {
  return total.weight?.lt(policy.fullMarks) === true;
}

function executionElsewhere({ execution, total }: TableResult, policy: Policy): boolean {
  return !execution && total.weight?.plus(policy.weights.execution).eq(policy.fullMarks) === true;
}

function hasOpenBlock(result: TableResult): boolean {
  return blocksOf(scoringUnits(result), 'level1').some(
    ({ label, units }) => label.weight !== null && units.every(({ weight }) => weight === null),
  );
}
