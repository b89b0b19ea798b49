import type { Decimal } from '../number/decimal';
import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import { printedSum } from './block';
import { partlyPublished } from './partly-published';
import { scoringUnits } from './scoring-unit';

/** The total that the printed scores give, execution included; null where one of them is not printed or not on the sheet. */
export function printedScore(result: TableResult, policy: Policy): Decimal | null {
  if (partlyPublished(result, policy)) return null;
  // A row without a weight, where there is a column for it, is not scored: nothing is missing there.
  const scored = scoringUnits(result).filter(
    ({ indicator, weight, given }) => weight !== null || given !== null || indicator.row.weight === null,
  );
  const indicators = printedSum(scored, 'given');
  const { execution } = result;
  if (!indicators || !execution || !(execution.weight ?? execution.given)) return indicators;
  return execution.given && indicators.plus(execution.given);
}
