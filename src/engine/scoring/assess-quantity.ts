import { phrase } from '../message/phrase';
import { ZERO } from '../number/decimal';
import type { Policy } from '../policy/policy';
import { comparable, type Comparable } from '../target/comparable';
import { directionOf } from '../target/direction';
import type { Direction, Quantity, Range, Reading } from '../target/target';
import type { Assessment, Computation, Figures } from './assessment';
import { equal } from './equal';
import { proportional } from './proportional';
import { range } from './range';
import { reverse } from './reverse';
import type { ScoreReason } from './scored';
import { standard } from './standard';
import type { Subject } from './subject';
import { zeroTarget } from './zero-target';

const METHODS: Record<Direction, (figures: Figures, policy: Policy) => Computation> = {
  positive: proportional,
  reverse,
  equal,
  standard,
};

/** A target that says a figure: only an actual that says one measured figure, in a like unit, is held against it. */
export function assessQuantity(subject: Subject, target: Quantity | Range, policy: Policy): Assessment {
  const { actual } = subject;
  if (actual.kind !== 'quantity' || actual.explicit) return { kind: 'blocked', reason: unmeasured(target, actual) };
  const like = comparable(target, actual);
  if (!like) return { kind: 'blocked', reason: 'dimension-differs' };
  const computation =
    target.kind === 'range'
      ? range({ low: target.low, high: target.high, actual: like.actual, weight: subject.weight }, policy)
      : computeQuantity(subject, target, like, policy);
  return { kind: 'computed', computation, unitAssumed: like.assumed };
}

/** Why the actual is no measured figure. */
function unmeasured(target: Quantity | Range, actual: Reading): ScoreReason {
  if (actual.kind === 'several') return 'several-tasks';
  const copied = actual.kind === 'quantity' || (actual.kind === 'range' && actual.text === target.text);
  return copied ? 'copied-actual' : 'text-for-quantity';
}

function computeQuantity(
  { row, weight }: Subject,
  target: Quantity,
  { actual }: Comparable,
  policy: Policy,
): Computation {
  const names = {
    level1: row.level1?.text ?? '',
    level2: row.level2?.text ?? '',
    level3: row.level3?.text ?? '',
  };
  const { direction, inferred } = directionOf(target, names);
  const figures = { target: target.value, actual, weight };
  const computation = target.value.gt(ZERO)
    ? METHODS[direction](figures, policy)
    : zeroTarget(figures, target.operator, direction);
  return inferred
    ? { ...computation, steps: () => [phrase(`scoring.step.taken-as-${direction}`), ...computation.steps()] }
    : computation;
}
