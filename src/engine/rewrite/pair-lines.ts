import { pairOverlap } from '../report/overlap';
import type { ReportLine } from './report-lines';
import { commonOrder, type Pair } from './common-order';
import { headingOf } from './heading-of';
import { isCutFrom } from './is-cut-from';
import { keyOf } from './key-of';
import { lettersOf, NAME_OR_FIGURE, wordsOf } from './letters-of';
import type { ReportLanguage } from './report-language';
import { onlyAsks, withOwnWords } from './with-own-words';

/** As much as a changed paragraph still has in common with ours. */
const ALIKE = 0.5;
/** A title is hardly longer. */
const LONGEST_TITLE = 60;

/** Pairs of lines that are the same paragraph, in a stretch of both texts. */
type Match = (standing: readonly string[], ours: readonly ReportLine[]) => readonly Pair[];

/**
 * Which standing lines and which of ours are the same paragraph though they may read differently, in their order: first
 * those that are the same word for word, then those whose figures changed; between these, where our sentences still stand
 * among a person's, if only for other names, then where much is alike, at last a heading for a heading and a text for a
 * text.
 */
export function pairLines(
  standing: readonly string[],
  ours: readonly ReportLine[],
  language: ReportLanguage,
): readonly Pair[] {
  const isOurs = (text: string): boolean => language.wrote(text);
  return pairBy(
    [
      inCommon((line) => line || null),
      inCommon(keyOf),
      alike((own, { text }) => !onlyAsks(text) && withOwnWords(own, text, isOurs) !== null),
      alike((own, { text }) => isRenamed(own, text, isOurs)),
      alike((own, { text }) => isAlike(own, text)),
      alike((own, { level }) => level !== null && isShort(own) && !isOurs(own)),
      textForText((own) => own !== '' && !isShort(own) && !isOurs(own)),
    ],
    standing,
    ours,
  );
}

/** What one way of matching leaves over between its pairs is matched in the next way. */
function pairBy(
  [match, ...weaker]: readonly Match[],
  standing: readonly string[],
  ours: readonly ReportLine[],
): readonly Pair[] {
  if (!match || standing.length === 0 || ours.length === 0) return [];
  const pairs: Pair[] = [];
  let [from, fromOurs] = [0, 0];
  for (const [at, place] of [...match(standing, ours), [standing.length, ours.length] as const]) {
    const between = pairBy(weaker, standing.slice(from, at), ours.slice(fromOurs, place));
    for (const [a, b] of between) pairs.push([from + a, fromOurs + b]);
    if (place < ours.length) pairs.push([at, place]);
    [from, fromOurs] = [at + 1, place + 1];
  }
  return pairs;
}

/** The same by a key, as many as can be. */
function inCommon(key: (line: string) => string | null): Match {
  return (standing, ours) =>
    commonOrder(
      standing.map(key),
      ours.map(({ text }) => key(text)),
    );
}

/** For each of our lines the first standing one behind the pair before that is like it. */
function alike(isLike: (own: string, ours: ReportLine) => boolean): Match {
  return (standing, ours) => {
    const pairs: Pair[] = [];
    let from = 0;
    for (const [place, line] of ours.entries()) {
      const at = standing.findIndex((own, index) => index >= from && isLike(own, line));
      if (at < 0) continue;
      pairs.push([at, place]);
      from = at + 1;
    }
    return pairs;
  };
}

/** Texts in their order. What stands below a new heading is new: a person's words before it belong to the section above. */
function textForText(isText: (own: string) => boolean): Match {
  return (standing, ours) => {
    const heading = ours.findIndex(({ level }) => level !== null);
    return alike(isText)(standing, heading < 0 ? ours : ours.slice(0, heading));
  };
}

/** True for a text in our words but for the names in them. */
function isRenamed(own: string, ours: string, isOurs: (text: string) => boolean): boolean {
  return !onlyAsks(ours) && !isOurs(own) && withOwnWords(own, ours, isOurs, NAME_OR_FIGURE) !== null;
}

/** True where one reads much like the other, or is the other with something cut out. */
function isAlike(own: string, ours: string): boolean {
  const [ownWords, ourWords] = [wordsOf(own), wordsOf(ours)];
  if (own === '') return false;
  if (pairOverlap(ownWords, ourWords) >= ALIKE && pairOverlap(ourWords, ownWords) >= ALIKE) return true;
  return isCutFrom(lettersOf(ourWords), lettersOf(ownWords));
}

/** True for a title or a heading, with a number or without. */
function isShort(line: string): boolean {
  return headingOf(line) !== null || (line !== '' && line.length <= LONGEST_TITLE && !/[。；】]/.test(line));
}
