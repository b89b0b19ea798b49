import { ZERO, type Decimal } from '../number/decimal';
import type { Policy } from '../policy/policy';
import type { Band } from './assessment';

/** 三档 Bands of a qualitative score: from `first` on 达成, from `second` on 部分达成, below it 未达成 (财预〔2020〕10号). */
export interface BandLimits {
  readonly first: Decimal;
  readonly second: Decimal;
}

/** The limits of the bands of an indicator of this weight. */
export function limitsOf(weight: Decimal, { qualitativeBands: [first, second] }: Policy): BandLimits {
  return { first: weight.times(first), second: weight.times(second) };
}

/** The band that a score from 0 to the weight lies in; a lower bound belongs to its band. */
export function bandAt(score: Decimal, { first, second }: BandLimits): Band {
  if (score.gte(first)) return 1;
  return score.gte(second) ? 2 : 3;
}

/** Lowest and highest score of a band. */
export function boundsOf(band: Band, weight: Decimal, { first, second }: BandLimits): readonly [Decimal, Decimal] {
  if (band === 1) return [first, weight];
  return band === 2 ? [second, first] : [ZERO, second];
}
