import { decimal, max, min, ZERO, type Decimal } from '../number/decimal';
import { fixedText, percentText, plainText, round, truncate } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Figures } from './assessment';
import { fullMarks, type Award } from './award';

/** 扣分 Points that are lost for every `per` off, at most `most`. */
export interface Deduction {
  readonly per: string;
  readonly points: string;
  readonly most: string | null;
}

/**
 * 阶梯扣分 The weight less points for every full step off the target, as a share of it (财政部早年《中央级行政经费项目支出绩效
 * 考评管理办法》: 每相差 3% 扣 1 分). The target is positive.
 */
export function stepped({ target, actual, weight }: Figures, deduction: Deduction, policy: Policy): Award {
  const off = actual.minus(target).abs().div(target);
  return deductedMarks({ off, shown: percentText(off) }, deduction, weight, policy);
}

/** The same by the policy's own steps, which a policy that scores by steps has. */
export function steppedByPolicy(figures: Figures, policy: Policy): Award {
  const { steps } = policy.quantitative;
  return steps ? stepped(figures, steps, policy) : fullMarks(figures.weight);
}

/** The weight less the points of a deduction for what is `off`, which a person reads as `shown`. */
export function deductedMarks(
  { off, shown }: { readonly off: Decimal; readonly shown: string },
  { per, points, most }: Deduction,
  weight: Decimal | null,
  policy: Policy,
): Award {
  const due = truncate(off.div(per), 0).times(points);
  const lost = most === null ? due : min(due, decimal(most));
  if (lost.lte(ZERO)) return fullMarks(weight);
  const score = weight && min(max(round(weight.minus(lost), policy.scorePlaces), ZERO), weight);
  return {
    score,
    steps: () => {
      const step = phrase('scoring.step.deducted', { off: shown, points: plainText(lost) });
      if (!weight || !score) return [step];
      const values = { weight: plainText(weight), points: plainText(lost) };
      return [step, phrase('scoring.step.left', { ...values, score: fixedText(score, policy.scorePlaces) })];
    },
  };
}
