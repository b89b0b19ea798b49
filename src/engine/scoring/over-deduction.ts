import { decimal, max, min, ZERO, type Decimal } from '../number/decimal';
import { fixedText, percentText, plainText, round, truncate } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import { fullMarks, type Award } from './award';
import type { Share } from './share';

type OverDeduction = NonNullable<Policy['quantitative']['overDeduction']>;

/** 适度调减 Full marks of a target that was met, less what the policy takes for going far beyond it. */
export function reachedMarks(completion: Share, weight: Decimal | null, policy: Policy): Award {
  const { overDeduction } = policy.quantitative;
  if (!overDeduction || !weight || !completion.reaches(overDeduction.from)) return fullMarks(weight);
  const lost = pointsLost(overDeduction, completion, weight);
  const score = min(max(round(weight.minus(lost), policy.scorePlaces), ZERO), weight);
  return {
    score,
    steps: () => {
      const values = {
        weight: plainText(weight),
        points: plainText(lost),
        score: fixedText(score, policy.scorePlaces),
      };
      return [
        phrase('scoring.step.over', { completion: percentText(completion.ratio), points: values.points }),
        phrase('scoring.step.left', values),
      ];
    },
  };
}

function pointsLost(rule: OverDeduction, { ratio }: Share, weight: Decimal): Decimal {
  const over = ratio.minus(rule.from);
  switch (rule.kind) {
    case 'fixed':
      return decimal(rule.points);
    case 'proportional':
      return weight.times(over);
    case 'stepped':
      return truncate(over.div(rule.per), 0).times(rule.points);
  }
}
