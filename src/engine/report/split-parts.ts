import { normalText } from './normal-text';
import { sentencesOf, type Sentence } from './sentence';

/** The sentences under one title, with the title in one sentence. */
export interface SplitPart {
  readonly name: string;
  readonly title: Sentence | null;
  readonly sentences: readonly Sentence[];
}

const REPORT_TITLE = /(?:自评|评价|绩效)(?:工作|情况|结果)*(?:的?(?:总结)?报告|报告书)$/;
const LONGEST_TITLE = 60;
/** A line above the title that belongs to it. */
const LONGEST_LINE = 30;
const NO_TITLE_LINE =
  /[。;:,]|^(?:附件|附表|附)[\d一二三四五六七八九十]*$|^第.{1,3}[部章节]|^[一二三四五六七八九十]+、|^\d|见附件/;
const FORM_WORDS =
  /20\d\d年?度?|专项|预算|项目|绩效|评价|自评|自我|报告书?|支出|情况|工作|总结|关于|部门|整体|结果|资金(?=$)|的|[“”"'《》()【】]/g;

/** Where a report begins with the lines of its title, the last of which is a paragraph of its own. */
interface Start {
  readonly first: number;
  readonly title: number;
}

/** The reports of a document: one, unless it has several titles. What stands before the first title is a part as well. */
export function splitParts(paragraphs: readonly string[]): SplitPart[] {
  const texts = paragraphs.map((paragraph) => normalText(paragraph).text);
  const starts = texts.flatMap((text, title) => (isTitle(text) ? [{ first: firstLine(texts, title), title }] : []));
  const [only, ...others] = starts;
  if (!only || others.length === 0) return [partOf(paragraphs, texts, 0, paragraphs.length, only ?? null)];
  const head = partOf(paragraphs, texts, 0, only.first, null);
  const parts = starts.map((start, index) =>
    partOf(paragraphs, texts, start.first, starts[index + 1]?.first ?? paragraphs.length, start),
  );
  return [head, ...parts].filter(({ sentences }) => sentences.length > 0);
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && REPORT_TITLE.test(text) && !/[。;,]/.test(text);
}

/** The title may take the two lines above, which blank ones may part. */
function firstLine(texts: readonly string[], title: number): number {
  let first = title;
  let lines = 0;
  for (let at = title - 1; at >= 0 && lines < 2; at--) {
    const above = texts[at] ?? '';
    if (above === '') continue;
    if (above.length > LONGEST_LINE || NO_TITLE_LINE.test(above)) break;
    first = at;
    lines++;
  }
  return first;
}

function partOf(
  paragraphs: readonly string[],
  texts: readonly string[],
  from: number,
  to: number,
  start: Start | null,
): SplitPart {
  const sentences: Sentence[] = [];
  for (let index = from; index < to; index++) sentences.push(...sentencesOf(paragraphs[index] ?? '', index + 1));
  if (!start) return { name: '', title: null, sentences };
  const name = texts
    .slice(start.first, start.title + 1)
    .join('')
    .replace(FORM_WORDS, '');
  const [title = null] = sentencesOf(paragraphs[start.title] ?? '', start.title + 1);
  return { name, title, sentences };
}
