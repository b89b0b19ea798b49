import { Passage } from '../passage';
import { noteOf } from './note';
import { outcomeClause } from './outcome-clause';
import { lostOf, scoreClause } from './score-clause';
import { isDocked, type Tale } from './tale';
import { valuesClause } from './values';

/** One indicator in a sentence: target, actual, what became of it, its marks; then the reason that the sheet gives. */
export function tellOne(tale: Tale): Passage | null {
  const facts = Passage.sentence([factsOf(tale)]);
  const isDeviation = tale.fate === 'missed' || tale.fate === 'exceeded' || isDocked(tale);
  return facts && Passage.text([facts, isDeviation ? noteOf(tale).reason : null]);
}

/** What came of one indicator and what it cost, where its target and actual are told elsewhere. */
export function briefOf(tale: Tale): Passage | null {
  const outcome = tale.fate === 'undecided' ? null : outcomeClause(tale);
  const lost = outcome ? Passage.say('narrative.lost-only', { lost: lostOf(tale) }) : scoreClause(tale);
  return Passage.say('narrative.indicator', { name: tale.name, rest: Passage.clause([outcome, lost]) });
}

/** The facts of one indicator as a part of a sentence. */
export function factsOf(tale: Tale): Passage | null {
  const rest = Passage.clause([valuesClause(tale), outcomeClause(tale), scoreClause(tale)]);
  return Passage.say('narrative.indicator', { name: tale.name, rest: rest ?? Passage.say('narrative.open', {}) });
}
