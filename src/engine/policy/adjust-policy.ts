import { phrase, say, type Phrase } from '../message/phrase';
import { HUNDRED, parseDecimal } from '../number/decimal';
import { plainText } from '../number/round';
import { parsePolicy } from './parse-policy';
import type { Policy } from './policy';

/** What a person may set otherwise than the policy does; null for the policy's own. */
export interface PolicySettings {
  /** 超额完成线: from this completion on a note is due; a ratio above 1 as a decimal text (`1.3`). */
  readonly overNoteFrom: string | null;
  /** Digits after the point of a score, 0 to 4. */
  readonly scorePlaces: number | null;
}

/**
 * The policy with a person's settings, its sources saying that they are a person's. Throws a PolicyError, which names the
 * field, where a setting is out of bounds.
 */
export function adjustPolicy(policy: Policy, settings: PolicySettings): Policy {
  const overNoteFrom = settings.overNoteFrom ?? policy.quantitative.overNoteFrom;
  const scorePlaces = settings.scorePlaces ?? policy.scorePlaces;
  const { sources, quantitative } = policy;
  const own = {
    overCompletion: overNoteFrom !== quantitative.overNoteFrom && overNoteSet(overNoteFrom, sources),
    rounding: scorePlaces !== policy.scorePlaces && placesSet(scorePlaces, sources),
  };
  if (!own.overCompletion && !own.rounding) return policy;
  return parsePolicy({
    ...policy,
    quantitative: { ...quantitative, overNoteFrom },
    scorePlaces,
    sources: {
      ...sources,
      overCompletion: withRule(sources.overCompletion, own.overCompletion),
      rounding: withRule(sources.rounding, own.rounding),
    },
  });
}

type Sources = Policy['sources'];

function overNoteSet(overNoteFrom: string, { overCompletion: { rule } }: Sources): Phrase {
  const ratio = parseDecimal(overNoteFrom);
  const percent = ratio ? `${plainText(ratio.times(HUNDRED))}%` : overNoteFrom;
  return phrase('policy.over-note-set', { percent, rule });
}

function placesSet(scorePlaces: number, { rounding: { rule } }: Sources): Phrase {
  return phrase('policy.places-set', { places: String(scorePlaces), rule });
}

/** A source is part of the policy's data, which is Chinese. */
function withRule(source: Sources['rounding'], rule: Phrase | false): Sources['rounding'] {
  return rule ? { ...source, rule: say(rule, 'zh-CN') } : source;
}
