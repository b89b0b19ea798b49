import { phrase } from '../message/phrase';
import { ZERO } from '../number/decimal';
import type { Unit } from '../number/unit';
import type { Policy } from '../policy/policy';
import type { IndicatorRow } from '../table/table';
import { comparable, type Comparable } from '../target/comparable';
import { directionOf } from '../target/direction';
import type { Direction, Quantity, Range, Reading } from '../target/target';
import { writesTarget } from '../target/writes-target';
import type { Assessment, Computation, Figures } from './assessment';
import { equal } from './equal';
import { proportional } from './proportional';
import { qualitative } from './qualitative';
import { range } from './range';
import { reverse } from './reverse';
import { specialQuantity } from './special-quantity';
import { specialRuleOf } from './special-rule';
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
  if (actual.kind !== 'quantity' || writesTarget(actual, target))
    return { kind: 'blocked', reason: unmeasured(target, actual) };
  const like = comparable(target, actual);
  if (!like) return { kind: 'blocked', reason: 'dimension-differs' };
  // Whether 1:20 is better than 1:18 is not in the text.
  const differs = target.kind === 'quantity' && !like.actual.eq(target.value);
  if (differs && like.unit?.dimension === 'proportion') return qualitative(target, actual);
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
  { actual, unit }: Comparable,
  policy: Policy,
): Computation {
  const names = {
    level1: row.level1?.text ?? '',
    level2: row.level2?.text ?? '',
    level3: row.level3?.text ?? '',
  };
  const { direction, inferred } = directionOf(target, names);
  const figures = { target: target.value, actual, weight };
  const computation = computeFigures(figures, { target, direction, unit }, row, policy);
  return inferred
    ? { ...computation, steps: () => [phrase(`scoring.step.taken-as-${direction}`), ...computation.steps()] }
    : computation;
}

function computeFigures(
  figures: Figures,
  { target, direction, unit }: { target: Quantity; direction: Direction; unit: Unit | null },
  row: IndicatorRow,
  policy: Policy,
): Computation {
  const special = specialRuleOf(row, policy);
  if (special && special.method !== 'rate') return specialQuantity(figures, { direction, unit }, special, policy);
  if (target.value.gt(ZERO)) return METHODS[direction](figures, policy);
  return zeroTarget(figures, target.operator, direction, policy);
}
