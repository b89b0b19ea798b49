import type { Decimal } from '../number/decimal';
import { printedSum } from './block';
import { oncePerInput } from './once-per-input';
import { rescaled } from '../scoring/rescaled';
import { partlyPublished } from './partly-published';
import { printedExecution } from './printed-execution';

/** The total that the printed scores give, execution included; null where one of them is not printed or not on the sheet. */
export const printedScore = oncePerInput((input): Decimal | null => {
  if (partlyPublished(input)) return null;
  // A row without a weight, where there is a column for it, is not scored: nothing is missing there.
  const scored = input.units.filter(
    ({ indicator, weight, given }) => weight !== null || given !== null || indicator.row.weight === null,
  );
  const indicators = printedSum(scored, 'given');
  const execution = printedExecution(input.result);
  if (!indicators) return null;
  const unscored = !(execution.weight ?? execution.given);
  const printed = unscored ? indicators : execution.given && indicators.plus(execution.given);
  const all = input.units.map(({ indicator }) => indicator);
  return printed && rescaled(printed, input.result.total.weight, all, input.policy);
});
