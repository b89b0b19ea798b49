import { explanation } from '../../check/explanation';
import { sum, ZERO, type Decimal } from '../../number/decimal';
import { phrase } from '../../message/phrase';
import { amountText } from '../amount-text';
import { isCount, isMoney, mentionsOf, sameKind, type Mention } from '../mention';
import { isPerHead } from '../per-head';
import type { ReportCheck, ReportFound } from '../report-check';
import type { ReportPart } from '../report-part';
import type { Sentence } from '../sentence';

const LIST = /其中:?|主要用于(?:以下方面)?:|分别为:?/;
/** A list that goes on in lines of its own names the class that a line belongs to: `1.一般公共服务支出(类)……`. */
const CLASS_LINE = /^(?:\d{1,2}[.、]?)?(\p{Script=Han}{2,24}支出)\(类\).*?决算数?为?/u;
/** The amount of a whole class: `一般公共服务支出1000万元`. */
const STATED_CLASS = /(?<!\p{Script=Han})(\p{Script=Han}{2,24}支出)(?=\d)/gu;
/** Parts that differ by more than this share are not all the parts. */
const NEARLY = '0.1';
/** Parts of money can not be more than the whole; those that are by far more are not its parts. */
const TOO_MUCH = '0.5';

/** JX070 报告里“其中”各项、各类款项相加等于前面的合计；只差尾数的作提示. */
export const reportSum: ReportCheck = {
  code: 'JX070',
  name: 'report-sum',
  severity: 'error',
  explain: explanation('report-sum'),
  ofPart: (part) => [
    ...part.sentences.flatMap((sentence, index) => inSentence(sentence, part.sentences[index - 1])),
    ...classes(part),
  ],
};

function inSentence(sentence: Sentence, before: Sentence | undefined): ReportFound[] {
  const { text } = sentence;
  const list = LIST.exec(text);
  if (!list) return [];
  const mentions = mentionsOf(text);
  const behind = list.index + list[0].length;
  const own = mentions.filter(({ end }) => end <= list.index);
  // A sentence that begins with the list goes on from the one before it.
  const earlier = own.length === 0 && list.index === 0 && before ? mentionsOf(before.text).filter(isMoney) : [];
  const last = own.at(-1) ?? earlier[0];
  if (!last || !(isMoney(last) || isCount(last)) || isPerHead(text, last)) return [];
  const parts = upToSemicolon(text, partsOf(text, behind, mentions, last));
  // What the parts come to may be told behind them: `合计支出399万元`.
  const wholes = [...own, ...earlier, ...mentions.filter((one) => !parts.includes(one))].filter((one) =>
    sameKind(one, last),
  );
  const total = own.at(-1) ?? nearest(wholes, parts);
  if (parts.length < 2 || !total || wholes.some(({ amount }) => amount.eq(addedUp(parts)))) return [];
  return judge(sentence, parts, total, parts.at(-1)?.end ?? behind);
}

/** Where 、 parts the list, a semicolon ends it. */
function upToSemicolon(text: string, parts: readonly Mention[]): readonly Mention[] {
  const [first] = parts;
  const end = first ? text.indexOf(';', first.end) : -1;
  const listed = parts.filter(({ at }) => at < end);
  return first && listed.length > 1 && text.slice(first.end, end).includes('、') ? listed : parts;
}

/** Of several amounts before the list the only one that the parts come near to. */
function nearest(wholes: readonly Mention[], parts: readonly Mention[]): Mention | null {
  const added = addedUp(parts);
  const near = wholes.filter(({ amount }) => amount.minus(added).abs().lte(amount.times(NEARLY)));
  return near.length === 1 ? (near[0] ?? null) : null;
}

function addedUp(parts: readonly Mention[]): Decimal {
  return sum(parts.map(({ amount }) => amount));
}

/** The first figure of each item that counts what the total counts, up to the bracket that closes the list. */
function partsOf(text: string, from: number, mentions: readonly Mention[], total: Mention): Mention[] {
  const end = closing(text, from);
  const parts: Mention[] = [];
  let item = from;
  for (const mark of [...text.slice(0, end).matchAll(/(?<!\d),|,(?!\d)|[;、。]|$/g)]) {
    if (mark.index < from) continue;
    const first = mentions.find(({ at, end: to }) => at >= item && to <= mark.index);
    const alike = first && sameKind(first, total) && !isPerHead(text, first);
    if (alike && !/[占约增减]|每|共计?|合计|较|比|结余|结转|剩余|收回/.test(text.slice(item, first.at)))
      parts.push(first);
    item = mark.index + 1;
  }
  return parts;
}

/** Where the bracket that the list stands in closes; the end of the text where it stands in none. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) === '(') depth++;
    if (text.charAt(at) === ')' && depth-- === 0) return at;
  }
  return text.length;
}

function judge(sentence: Sentence, parts: readonly Mention[], total: Mention, to: number): ReportFound[] {
  const added = addedUp(parts);
  const off = added.minus(total.amount).abs();
  const rounding = stepOf(total);
  if (
    off.lte(rounding.div(2)) ||
    off.gt(total.amount.times(isMoney(total) && added.gt(total.amount) ? TOO_MUCH : NEARLY))
  )
    return [];
  const isRounded = parts.some(({ places }) => places > total.places);
  const limit = total.places > 0 ? rounding.times(Math.max(1, Math.ceil(parts.length / 2))) : rounding;
  const tail = isMoney(total) && (total.places > 0 || isRounded) && off.lte(limit);
  const expected = amountText(added, total);
  const values = { parts: parts.map(({ text }) => text).join('+'), expected, actual: total.text };
  const message = tail ? phrase('check.report-sum.tail', values) : phrase('check.report-sum', values);
  const found = { sentence, from: parts[0]?.at ?? 0, to, message, expected, actual: total.text, places: [] };
  return [tail ? { ...found, severity: 'hint' } : found];
}

/** One in the last digit that the total is printed with. */
function stepOf({ unit, places }: Mention): Decimal {
  const one = unit?.factor ?? ZERO;
  return Array.from({ length: places }).reduce<Decimal>((step) => step.div(10), one);
}

/** 类、款、项 The lines of a class against the amount that a sentence gives the class. */
function classes({ sentences }: ReportPart): ReportFound[] {
  const lines = new Map<string, Mention[]>();
  const stated = new Map<string, Sentence>();
  for (const sentence of sentences) {
    for (const [, name = ''] of sentence.text.matchAll(STATED_CLASS)) if (!stated.has(name)) stated.set(name, sentence);
    const line = CLASS_LINE.exec(sentence.text);
    const amount = line && mentionsOf(sentence.text).find((one) => isMoney(one) && one.at >= line[0].length);
    if (!amount) continue;
    const [, name = ''] = line;
    const amounts = lines.get(name) ?? [];
    amounts.push(amount);
    lines.set(name, amounts);
  }
  return [...lines].flatMap(([name, parts]) => {
    const sentence = stated.get(name);
    return sentence && parts.length > 1 ? againstClass(name, parts, sentence) : [];
  });
}

function againstClass(name: string, parts: readonly Mention[], sentence: Sentence): ReportFound[] {
  const total = mentionsOf(sentence.text).find(({ at }) => sentence.text.slice(0, at).endsWith(name));
  if (!total || !isMoney(total)) return [];
  return judge(sentence, parts, total, total.end).map((found) => ({ ...found, from: total.at }));
}
