import type { Ledger } from './ledger';
import { normalText } from './normal-text';
import type { Sentence } from './sentence';

const NUMBERED = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、](?!\d)|\(\d+\))/;
const LONGEST = 40;
/** Headings below which only a part of the money is spoken of. */
const PART = /三公|基本支出|人员[经支]|公用经费|接待费|购置费|维护费|会议费|培训费|差旅费|机关运行/;

/** The sentences below a heading of a part of the money (`（二）“三公”经费。`), to the next heading. */
export function narrowedSentences(sentences: readonly Sentence[], { source }: Ledger): ReadonlySet<Sentence> {
  const project = normalText(source.evaluation.table.project?.text ?? '').text;
  const narrowed = new Set<Sentence>();
  let isPart = false;
  for (const sentence of sentences) {
    const { text } = sentence;
    if (NUMBERED.test(text)) isPart = text.length <= LONGEST && PART.test(text) && !PART.test(project);
    else if (isPart) narrowed.add(sentence);
  }
  return narrowed;
}
