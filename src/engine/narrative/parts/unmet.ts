import { Passage } from '../passage';
import type { Story } from '../story';

/** Which targets were missed, by name; null for none. */
export function unmetSentence({ tales }: Story): Passage | null {
  const names = Passage.list(tales.flatMap(({ fate, name }) => (fate === 'missed' ? [name] : [])));
  return Passage.sentence([Passage.say('narrative.missed-are', { names })]);
}
