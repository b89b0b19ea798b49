import { decimal, type Decimal } from '../number/decimal';

const SCORE = String.raw`得分?(?:为)?(\d+(?:\.\d+)?)分`;
const WEIGHT = String.raw`(?:分值|权重|(?<!得)满分)(?:为)?(\d+(?:\.\d+)?)分`;
const BETWEEN = String.raw`[,(]?`;
/** The score and what it is out of, in either order, right before `得分率`. */
const BEFORE = new RegExp(
  `(?:${SCORE}${BETWEEN}${WEIGHT}|${WEIGHT}${BETWEEN}(?:自评|实际)?${SCORE})\\)?[,(]?得分率(?:为|达到?|:)?$`,
);

/** `得29.55分（分值30分，得分率98.50%`: the two that the rate is the ratio of; null where the words before it name no two. */
export function scoreRate(words: string): { readonly score: Decimal; readonly weight: Decimal } | null {
  const found = BEFORE.exec(words);
  const score = found?.[1] ?? found?.[4];
  const weight = found?.[2] ?? found?.[3];
  return score === undefined || weight === undefined ? null : { score: decimal(score), weight: decimal(weight) };
}
