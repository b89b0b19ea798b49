import type { Decimal } from '../number/decimal';
import type { Policy } from '../policy/policy';
import type { Total } from '../table-result';
import type { Addend } from './addends';

/** What the total is out of; null where a form names the full marks of some scores only, or of none. */
export function fullMarksOf({ weight }: Pick<Total, 'weight'>, addends: readonly Addend[]): Decimal | null {
  return addends.some(({ full }) => full === null) ? null : weight;
}

/**
 * True where the policy's grades say something of the total: they divide full marks, so that a total out of 90 or of 110
 * has none. A form that does not name all weights is taken to be one of full marks.
 */
export function gradesApply(total: Pick<Total, 'weight'>, addends: readonly Addend[], { fullMarks }: Policy): boolean {
  return fullMarksOf(total, addends)?.eq(fullMarks) ?? true;
}
