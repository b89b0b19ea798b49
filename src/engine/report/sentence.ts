import { normalText, type NormalText } from './normal-text';

/** 句子 A sentence of a report, read in one way of writing. */
export interface Sentence {
  readonly text: string;
  /** Number of its paragraph, from 1. */
  readonly paragraph: number;
  /** Where each character stood in the paragraph, and the paragraph. */
  readonly origin: readonly number[];
  readonly original: string;
}

const END = /[。!?\n]/;
/** A sentence that is longer is quoted in part. */
const LONGEST_QUOTE = 120;

/** What goes on for longer without a full stop is no sentence, and is taken in pieces. */
const LONGEST = 1500;

/** The sentences of a paragraph. */
export function sentencesOf(original: string, paragraph: number): Sentence[] {
  const { text, origin }: NormalText = normalText(original);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const isLong = at - from > LONGEST && /[,;]/.test(text.charAt(at));
    if (at < text.length && !isLong && at - from < 2 * LONGEST && !END.test(text.charAt(at))) continue;
    const end = Math.min(at + 1, text.length);
    if (at > from)
      sentences.push({ text: text.slice(from, end), paragraph, origin: origin.slice(from, end), original });
    from = end;
  }
  return sentences;
}

/** The words of the report around a place of the sentence: all of it or, of a long one, what stands between two marks. */
export function quoteOf({ text, origin, original }: Sentence, from = 0, to: number = text.length): string {
  let [start, end] = [0, text.length];
  for (const mark of [/[;]/, /[,;]/]) {
    if (end - start <= LONGEST_QUOTE) break;
    while (start < from && lastMark(text, mark, start, from) > start) start = lastMark(text, mark, start, from);
    const next = text.slice(to, end).search(mark);
    if (next >= 0) end = to + next + 1;
  }
  const first = origin[start] ?? 0;
  const last = origin[end - 1] ?? first;
  return original.slice(first, last + 1).trim();
}

/** Behind the last mark before `to`; `from` where there is none. */
function lastMark(text: string, mark: RegExp, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (mark.test(text.charAt(at))) return at + 1;
  return from;
}
