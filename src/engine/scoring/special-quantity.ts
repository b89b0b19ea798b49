import { HUNDRED, ZERO, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import type { Unit } from '../number/unit';
import type { Policy } from '../policy/policy';
import type { Direction } from '../target/target';
import type { Computation, Figures } from './assessment';
import { fullMarks, noMarks, type Award } from './award';
import { Share } from './share';
import type { SpecialRule } from './special-rule';
import { deductedMarks, stepped } from './stepped';

/** What a rule by name needs to know of a target beside its figure. */
export interface TargetSense {
  readonly direction: Direction;
  readonly unit: Unit | null;
}

/** 按名称另定 An indicator of figures that the policy scores otherwise than the rest: met → full marks, else by its rule. */
export function specialQuantity(
  figures: Figures,
  sense: TargetSense,
  rule: Exclude<SpecialRule, { method: 'rate' }>,
  policy: Policy,
): Computation {
  const { target, actual, weight } = figures;
  const met = MET[sense.direction](figures);
  const award = met ? fullMarks(weight) : missedMarks(figures, sense, rule, policy);
  return {
    method: rule.method,
    rule: 'special',
    score: award.score,
    completion: target.gt(ZERO) ? completionOf(target, actual, sense) : null,
    outcome: met ? 'met' : 'missed',
    steps: award.steps,
  };
}

const MET: Record<Direction, (figures: Figures) => boolean> = {
  positive: ({ target, actual }) => actual.gte(target),
  equal: ({ target, actual }) => actual.gte(target),
  reverse: ({ target, actual }) => actual.lte(target),
  standard: ({ target, actual }) => actual.eq(target),
};

function completionOf(target: Decimal, actual: Decimal, { direction }: TargetSense): Share | null {
  if (direction !== 'reverse') return new Share(actual, target);
  return actual.gt(ZERO) ? new Share(target, actual) : null;
}

function missedMarks(
  figures: Figures,
  sense: TargetSense,
  rule: Exclude<SpecialRule, { method: 'rate' }>,
  policy: Policy,
): Award {
  const { target, weight } = figures;
  switch (rule.method) {
    case 'per-point':
      return deductedMarks(pointsOff(figures, sense), rule, weight, policy);
    case 'stepped':
      return target.gt(ZERO) ? stepped(figures, rule, policy) : noMarks(weight);
    case 'all-or-nothing':
      return noMarks(weight);
  }
}

/** The distance in percentage points where the target is a ratio, else in its own unit. */
function pointsOff({ target, actual }: Figures, { unit }: TargetSense): { off: Decimal; shown: string } {
  const off = actual.minus(target).abs();
  if (unit?.dimension !== 'ratio') return { off, shown: plainText(off) + (unit?.name ?? '') };
  const points = off.times(unit.factor).times(HUNDRED);
  return { off: points, shown: `${plainText(points)}%` };
}
