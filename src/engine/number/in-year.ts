import type { Unit } from './unit';

const TIMES: Readonly<Partial<Record<string, number>>> = { year: 1, half_year: 2, quarter: 4, month: 12 };

/** The unit by what it counts in a year (`次/月` is twelve times), a plain count as it is; null for a unit of anything else. */
export function inYear(unit: Unit): Unit | null {
  if (!unit.dimension.startsWith('count')) return null;
  const [dimension = '', span] = unit.dimension.split('.per_');
  const times = span === undefined ? 1 : TIMES[span];
  const [base = ''] = unit.base.split('/');
  return times === undefined ? null : { ...unit, dimension, base, factor: unit.factor.times(times) };
}
