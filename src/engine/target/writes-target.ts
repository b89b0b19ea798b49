import type { Quantity, Reading } from './target';

/**
 * Whether an actual is written as a target is (`≥95%`, `90以内`) and measures nothing. `=96.8%` of `≥95%` does: that `=` is
 * what a system puts before every figure.
 */
export function writesTarget(actual: Quantity, target: Reading): boolean {
  if (!actual.explicit || actual.operator !== '=') return actual.explicit;
  return target.kind !== 'quantity' || target.value.eq(actual.value);
}
