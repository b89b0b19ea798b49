import { FIGURE, lettersOf, NAME_OR_FIGURE, wordsOf } from './letters-of';

const PLACEHOLDER = /(【待补充：[^】]*】)/;

/** A sentence of ours, or a place that waits for a person's words. */
interface Unit {
  readonly text: string;
  readonly asks: boolean;
}

/**
 * The paragraph as it is to be now, with what a person wrote into the standing one: places filled, sentences in front,
 * between and behind. Null where one of our sentences is no longer there in our words, but for what is `changing`.
 */
export function withOwnWords(
  standing: string,
  ours: string,
  isOurs: (text: string) => boolean,
  changing = FIGURE,
): string | null {
  const letters = lettersOf(standing, changing);
  const words = wordsOf(standing, changing);
  let said = '';
  let behind = 0;
  let asked: string[] = [];
  const keep = (until: number): void => {
    said += filled(letters.slice(behind, until).join(''), asked, isOurs);
    asked = [];
  };
  for (const { text, asks } of unitsOf(ours)) {
    if (asks) {
      asked.push(text);
      continue;
    }
    const sentence = wordsOf(text, changing);
    const at = words.indexOf(sentence, behind);
    if (at < 0) return null;
    keep(at);
    said += text;
    behind = at + sentence.length;
  }
  keep(letters.length);
  return said;
}

/** True for a paragraph that asks a person for all it says. */
export function onlyAsks(text: string): boolean {
  return unitsOf(text).every(({ asks }) => asks);
}

function unitsOf(text: string): Unit[] {
  return text.split(PLACEHOLDER).flatMap((part): Unit[] => {
    if (PLACEHOLDER.test(part)) return [{ text: part, asks: true }];
    return (part.match(/[^。；]+[。；]?|[。；]/g) ?? []).map((sentence) => ({ text: sentence, asks: false }));
  });
}

/** What stands between two sentences of ours: a person's words as they are, our questions as we ask them now. */
function filled(between: string, asked: readonly string[], isOurs: (text: string) => boolean): string {
  if (asked.length === 0 && isOurs(between)) return '';
  const asks = (part: string): boolean => isOurs(part) || asked.some((one) => named(one) === named(part));
  let next = 0;
  return between
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) && asks(part) ? (asked[next++] ?? '') : part))
    .join('');
}

/** The text whatever names it has. */
function named(text: string): string {
  return wordsOf(text, NAME_OR_FIGURE);
}
