import { ONE, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { isMoney, isPercent, mentionsOf, sameKind, type Mention } from './mention';
import { roledAmounts, type RoledAmount } from './money-roles';
import { scoreRate } from './score-rates';
import type { Sentence } from './sentence';

const DONE_OF =
  /(?:完成|占)(?:了)?(年初|全年|年度|调整后?的?)?(?:批复)?预算(?:数|安排|资金|批复|总额)?的?(?:比例)?(?:为|:)?$/;
const RATE = /(?:执行率|执行进度|支出进度|支付率|支付进度|支出率|使用率|完成率|完成比例)(?:为|达到?|:|是)?$/;
const SHARE = /(?<!分别)占(?:比)?(?:为|达到?)?$/;
/** `完成全年预算数200万元的75%`: the amount that the percentage is of stands before it. */
const OF_AMOUNT = /(?:完成|占|为(?:年初|年度)?(?:目标|计划))(?:了)?[^\d,;:。%]{0,14}$/;
const SINCE = /(?:比|较|同)(?:上年|上一年|去年|20\d\d年度?)[^\d,;:。%增减升降]{0,8}$/;
const UP = /(?:增长|增加|增幅|上升|提高)(?:率)?(?:为|了|达到?)?$/;
const DOWN = /(?:下降|减少|降低|降幅)(?:率)?(?:为|了|达到?)?$/;

/** What a percentage can be: a ratio of two amounts of the text. */
export interface Ratio {
  readonly value: Decimal;
  readonly calculation: string;
}

/** The ratios that a percentage can be by the words before it; none where nothing in the text gives it. */
export function computableRatios(
  percent: Mention,
  sentence: Sentence,
  before: Sentence | null,
  mentions: readonly Mention[],
): readonly Ratio[] {
  const words = sentence.text.slice(0, percent.at);
  if (/[约近]$|不[低少]于$|[≥>≤<]$/.test(words) || /^以[上下内]/.test(sentence.text.slice(percent.end))) return [];
  const marks = scoreRate(words);
  if (marks) return marks.weight.gt(0) ? [ofMarks(marks.score, marks.weight)] : [];
  const named = DONE_OF.exec(words);
  if (named || RATE.test(words)) return completion(words, named?.[1] ?? null);
  const last = mentions.filter(({ end }) => end <= percent.at).at(-1);
  if (last && /^的(?:比例为)?$/.test(words.slice(last.end)) && OF_AMOUNT.test(words.slice(0, last.at))) {
    return beforeIt(last, words, mentions).map((part) => ratioOf(part, last));
  }
  if (last && (UP.test(words) || DOWN.test(words)) && SINCE.test(words.slice(0, last.at))) {
    return beforeIt(last, words, mentions).flatMap((now) => changeSince(last, now, DOWN.test(words)));
  }
  if (SHARE.test(words)) return share(sentence.text, percent, mentions);
  if (UP.test(words) || DOWN.test(words)) return growth(percent, sentence, before, mentions);
  return [];
}

/** The amount of the same kind that the clauses speak of before another one: the first of the stretch. */
function beforeIt(last: Mention, words: string, mentions: readonly Mention[]): Mention[] {
  const from = words.lastIndexOf(';') + 1;
  return mentions.filter((one) => one.at >= from && one.end <= last.at && sameKind(one, last)).slice(0, 1);
}

/** `……A，比上年B增长P%`. */
function changeSince(before: Mention, now: Mention, isDown: boolean): Ratio[] {
  if (!before.amount.gt(0)) return [];
  const change = isDown ? before.amount.minus(now.amount) : now.amount.minus(before.amount);
  const calculation = isDown
    ? `(${before.text}-${now.text})÷${before.text}`
    : `(${now.text}-${before.text})÷${before.text}`;
  return [{ value: change.div(before.amount), calculation }];
}

/** What was spent over what it is to be held against, both of the same stretch of the sentence. */
function completion(words: string, base: string | null): Ratio[] {
  const stretch = words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf('%')) + 1);
  const amounts = roledAmounts(stretch);
  const last = (role: RoledAmount['role']): RoledAmount | undefined =>
    amounts.filter((one) => one.role === role).at(-1);
  const [spent, initial, budget, adjustment] = [last('spent'), last('initial'), last('budget'), last('adjustment')];
  if (!spent) return ofPart(amounts);
  const bases = base === '年初' && initial ? [initial] : [budget, initial].filter((one) => one !== undefined);
  const ratios = bases.filter(({ amount }) => amount.gt(0)).map((one) => ratioOf(spent, one));
  if (base === '年初' || !initial || !adjustment) return ratios;
  const adjusted = initial.amount.plus(adjustment.amount);
  const calculation = `${spent.text}÷(${initial.text}+${adjustment.text})`;
  return adjusted.gt(0) ? [...ratios, { value: spent.amount.div(adjusted), calculation }] : ratios;
}

/** `物资储备预算500万元，支出486万元`: of a part of the project, by its own amounts. */
function ofPart(amounts: readonly RoledAmount[]): Ratio[] {
  const spent = amounts.filter(({ words }) => /^(?:已|实际)?(?:支出|支付|使用)(?:资金)?$/.test(words)).at(-1);
  const budget = spent && amounts.filter(({ role, at }) => role === 'budget' && at < spent.at).at(-1);
  return spent && budget?.amount.gt(0) ? [ratioOf(spent, budget)] : [];
}

function ratioOf(part: Mention, whole: Mention): Ratio {
  return { value: part.amount.div(whole.amount), calculation: `${part.text}÷${whole.text}` };
}

function ofMarks(score: Decimal, weight: Decimal): Ratio {
  return { value: score.div(weight), calculation: `${plainText(score)}分÷${plainText(weight)}分` };
}

/** `……合计A，其中：B，占P%`: of A, the last amount before the word that begins the parts. */
function share(text: string, percent: Mention, mentions: readonly Mention[]): Ratio[] {
  const amounts = mentions.filter((one) => isMoney(one) && one.end <= percent.at);
  const part = amounts.at(-1);
  if (!part || /[。]/.test(text.slice(part.end, percent.at)) || text.slice(part.end, percent.at).length > 8) return [];
  const list = /其中|包括|主要用于|分别为/.exec(text.slice(0, part.at));
  const whole = list ? amounts.filter(({ end }) => end <= list.index).at(-1) : undefined;
  return whole && whole.amount.gt(0) && whole !== part ? [ratioOf(part, whole)] : [];
}

/** `……A，……增加D，增长P%`: of what A was before, for any A that the sentence or the one before it names. */
function growth(percent: Mention, { text }: Sentence, before: Sentence | null, mentions: readonly Mention[]): Ratio[] {
  const change = mentions.filter((one) => !isPercent(one) && one.end <= percent.at).at(-1);
  const words = change ? text.slice(0, change.at) : '';
  if (!change || percent.at - change.end > 10) return [];
  const sign = UP.test(words) ? ONE : DOWN.test(words) ? ONE.neg() : null;
  if (!sign) return [];
  const alike = (one: Mention): boolean => one.end <= change.at && sameKind(one, change);
  const earlier = before ? mentionsOf(before.text).filter((one) => sameKind(one, change)) : [];
  return [...earlier, ...mentions.filter(alike)].flatMap((now): Ratio[] => {
    const was = now.amount.minus(change.amount.times(sign));
    const old = now.amount.gt(0)
      ? { value: change.amount.div(now.amount), calculation: `${change.text}÷${now.text}` }
      : null;
    const calculation = `${change.text}÷(${now.text}${sign.gt(0) ? '-' : '+'}${change.text})`;
    const grown = was.gt(0) ? [{ value: change.amount.div(was), calculation }] : [];
    return old ? [...grown, old] : grown;
  });
}
