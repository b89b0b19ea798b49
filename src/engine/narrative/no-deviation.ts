import { count } from './facts';
import { isReached } from './indicator/fates';
import { Passage } from './passage';
import type { Story } from './story';

/** What is said where no deviation is known: that there is none, that some can not be told yet, or a question. */
export function noDeviation({ tales }: Story): Passage | null {
  if (tales.length === 0) return null;
  const met = tales.filter(isReached);
  const rest = tales.filter((tale) => !isReached(tale) && tale.fate !== 'not-applicable');
  if (rest.length === 0) return Passage.sentence([Passage.say('narrative.no-deviation', {})]);
  if (rest.every(({ fate }) => fate === 'undecided') && met.length === 0) {
    return Passage.sentence([Passage.say('narrative.deviation-open', {})]);
  }
  const slots = { met: count(met.map(({ cell }) => cell)), count: count(rest.map(({ cell }) => cell)) };
  return (
    Passage.sentence([Passage.say('narrative.no-deviation-yet', slots)]) ?? Passage.say('narrative.ask.deviations', {})
  );
}
