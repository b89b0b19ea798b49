import { ONE, ZERO } from '../../number/decimal';
import type { MethodName, ScoredIndicator } from '../../scoring/scored';
import { cellsOf, percentage } from '../facts';
import { Passage, type NarrativeId } from '../passage';
import { isDocked, type Tale } from './tale';
import { isCopied } from './is-copied';

type Bare = Extract<
  NarrativeId,
  | 'narrative.reached'
  | 'narrative.within-limit'
  | 'narrative.to-standard'
  | 'narrative.in-range'
  | 'narrative.in-time'
  | 'narrative.as-expected'
  | 'narrative.short-of'
  | 'narrative.above-limit-bare'
  | 'narrative.off-standard'
  | 'narrative.out-of-range'
  | 'narrative.late'
  | 'narrative.below-expected'
>;

const MET: Readonly<Partial<Record<MethodName, Bare>>> = {
  reverse: 'narrative.within-limit',
  standard: 'narrative.to-standard',
  range: 'narrative.in-range',
  deadline: 'narrative.in-time',
  qualitative: 'narrative.as-expected',
};

const MISSED: Readonly<Partial<Record<MethodName, Bare>>> = {
  reverse: 'narrative.above-limit-bare',
  standard: 'narrative.off-standard',
  range: 'narrative.out-of-range',
  deadline: 'narrative.late',
  qualitative: 'narrative.below-expected',
};

/** Whether the target was reached, and how far; null where that can not be said or stands in the score. */
export function outcomeClause(tale: Tale): Passage | null {
  const { indicator, fate, score } = tale;
  const { method } = indicator;
  switch (fate) {
    case 'met':
      // Who took marks off did not find that it went as expected.
      if (isDocked(tale)) return null;
      return Passage.say((method && MET[method]) ?? 'narrative.reached', {});
    case 'exceeded':
      return Passage.clause([completionClause(indicator), Passage.say('narrative.exceeded', {})]);
    case 'missed':
      return missedClause(indicator);
    case 'not-applicable':
      return Passage.say('narrative.one-not-applicable', {});
    case 'rated':
      return null;
    case 'undecided':
      return openClause(indicator, score !== null);
  }
}

function missedClause(indicator: ScoredIndicator): Passage | null {
  const { method } = indicator;
  const bare = (method && MISSED[method]) ?? 'narrative.short-of';
  if (method === 'reverse') {
    return Passage.say('narrative.above-limit', { excess: excessOf(indicator) }) ?? Passage.say(bare, {});
  }
  return Passage.clause([bare === 'narrative.short-of' ? completionClause(indicator) : null, Passage.say(bare, {})]);
}

/** By how much a limit was exceeded; null where the share that is kept is too small to say it. */
function excessOf({ row, completion }: ScoredIndicator): Passage | null {
  const excess = completion?.ratio.gt(ZERO) ? ONE.div(completion.ratio).minus(ONE) : null;
  return percentage(excess, cellsOf(row.target, row.actual));
}

function completionClause({ row, completion }: ScoredIndicator): Passage | null {
  return Passage.say('narrative.completion', {
    rate: percentage(completion && completion.ratio, cellsOf(row.target, row.actual)),
  });
}

/** What is missing is said with target and actual already. */
function openClause(indicator: ScoredIndicator, isScored: boolean): Passage | null {
  if (isCopied(indicator)) return Passage.say('narrative.ask.actual', {});
  const saysBlank = indicator.reason === 'actual-blank' && indicator.row.actual !== null;
  return isScored || saysBlank ? null : Passage.say('narrative.open', {});
}
