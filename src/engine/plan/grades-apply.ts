import type { Policy } from '../policy/policy';
import type { Total } from '../table-result';

/**
 * True where the policy's grades say something of the total: they divide full marks, so that a total out of 90 or of 110
 * has none. A table that prints no weights is taken to be one of full marks.
 */
export function gradesApply({ weight }: Total, { fullMarks }: Policy): boolean {
  return weight === null || weight.eq(fullMarks);
}
