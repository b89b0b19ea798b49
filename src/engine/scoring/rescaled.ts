import { decimal, sum, ZERO, type Decimal } from '../number/decimal';
import { round } from '../number/round';
import type { Policy } from '../policy/policy';
import type { ScoredIndicator } from './scored';

/**
 * 折算 The total of what applies, on the scale of full marks, where the policy rescales what does not apply (“适用项折算百分制”);
 * any other total as it is. `weight` is that of the whole table.
 */
export function rescaled(
  total: Decimal,
  weight: Decimal | null,
  units: readonly ScoredIndicator[],
  policy: Policy,
): Decimal {
  if (!weight) return total;
  const idle = sum(units.flatMap((unit) => (unit.weight && isLeftOut(unit, policy) ? unit.weight.value : [])));
  const applicable = weight.minus(idle);
  if (idle.eq(ZERO) || !applicable.gt(ZERO)) return total;
  return round(total.times(decimal(policy.fullMarks)).div(applicable), policy.scorePlaces);
}

/** Whether the rest stands for an indicator that does not apply. */
export function isLeftOut({ reason }: ScoredIndicator, { notApplicable }: Policy): boolean {
  return notApplicable === 'rescale' && reason === 'not-applicable';
}
