import { phrase, type Phrase } from '../message/phrase';
import type { Decimal } from '../number/decimal';
import type { Policy } from '../policy/policy';
import type { Band } from './assessment';
import { boundsOf, limitsOf } from './bands';
import { namedBand } from './named-band';
import type { ScoredIndicator } from './scored';

/** 档次 A band that a person may choose, and the scores in it. */
export interface BandChoice {
  readonly band: Band;
  readonly name: Phrase;
  readonly from: Decimal;
  readonly to: Decimal;
  /** False where `to` belongs to the band above. */
  readonly isTopInclusive: boolean;
}

const BANDS: readonly Band[] = [1, 2, 3];

/**
 * The bands to choose from where only a person can score, the best first: 100–80, 80–60 and 60–0 per cent of the weight
 * (财预〔2020〕10号), or the one that the actual names. Empty where the person has nothing to choose.
 */
export function bandsOf(indicator: ScoredIndicator, policy: Policy): readonly BandChoice[] {
  const weight = indicator.weight?.value;
  if (!weight || !(indicator.answered || indicator.status === 'needs-confirmation')) return [];
  const limits = limitsOf(weight, policy);
  const named = namedBand(indicator.target, indicator.actual);
  return BANDS.filter((band) => named === null || band === named).map((band) => {
    const [from, to] = boundsOf(band, weight, limits);
    return { band, name: phrase(`scoring.band.${band}`), from, to, isTopInclusive: band === 1 };
  });
}
