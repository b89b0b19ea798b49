import { phrase, type Phrase } from '../message/phrase';
import { ONE, ZERO } from '../number/decimal';
import { percentText } from '../number/round';
import type { ScoredIndicator } from '../scoring/scored';
import { readingMeaning } from './reading-meaning';

/** How an indicator was understood: `目标 ≥113 人，实际 224 人，完成率 198.23%`. */
export function meaningOf(indicator: ScoredIndicator): Phrase {
  const { row, target, actual } = indicator;
  const values = {
    target: readingMeaning(target, row.target?.text ?? ''),
    actual: readingMeaning(actual, row.actual?.text ?? ''),
  };
  const conclusion = hindranceOf(indicator) ?? comparisonOf(indicator);
  return conclusion ? phrase('meaning.concluded', { ...values, conclusion }) : phrase('meaning.indicator', values);
}

/** Why the two can not be held against each other; null where nothing is in the way. */
function hindranceOf({ reason }: ScoredIndicator): Phrase | null {
  switch (reason) {
    case 'copied-actual':
      return phrase('meaning.copied');
    case 'text-for-quantity':
      return phrase('meaning.unmeasured');
    case 'dimension-differs':
      return phrase('meaning.incomparable');
    case 'several-tasks':
      return phrase('meaning.not-one');
    default:
      return null;
  }
}

/** How the actual compares with the target; null for words and dates, which speak for themselves. */
function comparisonOf({ method, completion, outcome }: ScoredIndicator): Phrase | null {
  const missed = outcome === 'missed';
  switch (method) {
    case 'proportional':
    case 'equal':
      return completion && phrase('meaning.completion', { rate: percentText(completion.ratio) });
    case 'reverse':
      if (!missed) return phrase('meaning.within');
      if (!completion || completion.ratio.eq(ZERO)) return phrase('meaning.missed');
      return phrase('meaning.excess', { rate: percentText(ONE.div(completion.ratio).minus(ONE)) });
    case 'standard':
      return phrase(missed ? 'meaning.off-standard' : 'meaning.as-standard');
    case 'range':
      return phrase(missed ? 'meaning.outside' : 'meaning.inside');
    case 'zero-target':
      return phrase(missed ? 'meaning.missed' : 'meaning.met');
    default:
      return null;
  }
}
