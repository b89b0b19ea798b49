import type { Answers } from '../answers';
import { phrase, type Phrase } from '../message/phrase';
import { heldInCell, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import type { Policy } from '../policy/policy';
import { bandAt, boundsOf, limitsOf } from './bands';
import { judge } from './judge';
import { LateTrace } from './late-trace';
import { namedBand } from './named-band';
import { remarkOf } from './remark-of';
import type { ScoredIndicator, ScoringWeight } from './scored';
import { inputsOf } from './trace-of';

/**
 * The indicators with the scores that a person gave those which wait for one (财预〔2020〕10号: the person picks the band and the
 * score inside it). A score for any other indicator is not looked at.
 */
export function answerScores(
  indicators: readonly ScoredIndicator[],
  scores: Answers['scores'],
  policy: Policy,
): readonly ScoredIndicator[] {
  if (scores.size === 0) return indicators;
  return indicators.map((indicator) => {
    const score = scores.get(indicator.row.row);
    const { weight } = indicator;
    if (!score || !weight || indicator.status !== 'needs-confirmation') return indicator;
    return answered(indicator, heldInCell(score), weight, policy);
  });
}

function answered(indicator: ScoredIndicator, given: Decimal, weight: ScoringWeight, policy: Policy): ScoredIndicator {
  const { row, target, actual } = indicator;
  const judged = {
    kind: 'judged',
    method: 'qualitative',
    band: namedBand(target, actual),
    undecided: 'person-decides',
  } as const;
  const { score, outcome } = judge(judged, given, weight.value, policy);
  if (!score) {
    const remark = remarkOf('outside-band', row, weight.value, policy, plainText(given));
    return { ...indicator, reason: 'outside-band', remark };
  }
  const pick = { name: phrase('scoring.input.given'), text: plainText(score), cell: null };
  return {
    ...indicator,
    status: 'scored',
    reason: null,
    method: indicator.method ?? 'qualitative',
    score,
    // What the figures say of the target stays true, whatever the person gives.
    outcome: indicator.outcome ?? outcome,
    answered: true,
    trace: new LateTrace(
      'qualitative',
      () => [...inputsOf(row, weight, false), pick],
      () => [pickStep(score, weight.value, policy)],
    ),
    remark: null,
  };
}

function pickStep(score: Decimal, weight: Decimal, policy: Policy): Phrase {
  const limits = limitsOf(weight, policy);
  const band = bandAt(score, limits);
  const [low, high] = boundsOf(band, weight, limits);
  const values = { low: plainText(low), high: plainText(high), given: plainText(score) };
  return phrase('scoring.step.picked', { band: phrase(`scoring.band.${band}`), ...values });
}
