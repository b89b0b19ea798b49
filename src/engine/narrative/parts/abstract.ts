import { Passage } from '../passage';
import type { Story } from '../story';
import { thisSubject } from '../subject';
import { basicsSentence } from './basics';
import { countsSentence, totalSentence } from './conclusion';
import { dimensions } from './dimensions';
import { fundsSentence } from './funds';
import { unmetSentence } from './unmet';

const SHORTEST = 100;
const LONGEST = 200;

/** What fills an abstract that the table leaves short, in that order. */
const ASKS = [
  'narrative.ask.content',
  'narrative.ask.results',
  'narrative.ask.problems',
  'narrative.ask.measures',
  'narrative.ask.experience',
] as const;

/** 摘要 The whole in 100 to 200 characters: the more important sentences first, as many as fit; null for a table that says nothing. */
export function abstractPassage(story: Story): Passage | null {
  const { execution } = story.result;
  const sentences = [
    basicsSentence(story),
    execution && fundsSentence(execution),
    totalSentence(story, thisSubject(story.result.table)),
    countsSentence(story),
    unmetSentence(story),
    ...dimensions(story),
  ];
  const told: (Passage | null)[] = sentences.map(() => null);
  let length = 0;
  for (const index of IMPORTANCE) {
    const sentence = sentences[index];
    if (!sentence || length + sentence.length > LONGEST) continue;
    told[index] = sentence;
    length += sentence.length;
  }
  if (length === 0) return null;
  for (const ask of ASKS) {
    if (length >= SHORTEST) break;
    const words = Passage.say(ask, {});
    told.push(words);
    length += words?.length ?? 0;
  }
  return Passage.text(told);
}

/** The sentences above by what must not be missing. */
const IMPORTANCE = [2, 3, 1, 0, 4, 5];

/** 摘要 Its paragraph. */
export function abstract(story: Story): readonly (Passage | null)[] {
  return [abstractPassage(story)];
}
