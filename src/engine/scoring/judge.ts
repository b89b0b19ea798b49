import { ZERO, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase, type Phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Band, Judged } from './assessment';
import { bandAt, boundsOf, limitsOf } from './bands';
import type { ScoredIndicator, ScoreReason } from './scored';
import type { Steps } from './trace';

/** What became of a person's score. */
export interface Verdict {
  /** The person's score, as it stands; null where there is none or it can not be right. */
  readonly score: Decimal | null;
  readonly reason: ScoreReason | null;
  readonly outcome: ScoredIndicator['outcome'];
  /** Null where no score came of it. */
  readonly steps: Steps | null;
}

/** Checks the score that a person gave, and replaces nothing: it must lie within 0 and the weight and in the named band. */
export function judge(judged: Judged, given: Decimal | null, weight: Decimal | null, policy: Policy): Verdict {
  const place = given && weight && placeOf(given, weight, policy);
  const band = judged.band ?? place;
  const outcome = band && (band === 1 ? 'met' : 'missed');
  if (!given || !weight) return { score: null, reason: judged.undecided, outcome, steps: null };
  if (place === null || place !== band) return { score: null, reason: 'outside-band', outcome, steps: null };
  return { score: given, reason: null, outcome, steps: () => [stepOf(judged, given, weight, policy)] };
}

/** The band that a score lies in; null outside 0 and the weight. */
function placeOf(score: Decimal, weight: Decimal, policy: Policy): Band | null {
  return score.gte(ZERO) && score.lte(weight) ? bandAt(score, limitsOf(weight, policy)) : null;
}

function stepOf({ band }: Judged, given: Decimal, weight: Decimal, policy: Policy): Phrase {
  const values = { given: plainText(given), weight: plainText(weight) };
  if (band === null) return phrase('scoring.step.judged', values);
  const [low, high] = boundsOf(band, weight, limitsOf(weight, policy));
  return phrase('scoring.step.in-band', { ...values, low: plainText(low), high: plainText(high) });
}
