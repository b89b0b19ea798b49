import { HUNDRED, ONE } from '../number/decimal';
import type { ScoredIndicator } from '../scoring/scored';
import type { Share } from '../scoring/share';
import type { Field } from '../table/table';
import type { Ledger } from './ledger';
import { indicatorsNamed } from './listed-indicators';
import { mentionsOf, type Mention } from './mention';
import { normalText } from './normal-text';
import { percentAgreement } from './percent-agreement';

/** A figure that a text gives an indicator by its whole name, and the cells that may say it. */
export interface NamedValue {
  readonly indicator: ScoredIndicator;
  readonly mention: Mention;
  readonly fields: readonly Field[];
  readonly agrees: boolean;
}

/** Also up to the second figure of a range. */
const OPERATOR = String.raw`(?:均|应)?(?:为|是|:|达到?|了)?(?:控制在|不[低高少多大小]于|不超过)?[≥≤<>=]{0,2}(?:\d+(?:\.\d+)?[-~至])?`;
const TARGET = new RegExp(`^(?:年度|绩效|计划|预期)*(?:指标值|目标值)${OPERATOR}$`);
const ACTUAL = new RegExp(`^实际(?:完成值?|完成情况|值|达到)${OPERATOR}$`);
const RATE = /^完成率(?:为|是|:|达到?)?$/;
/** What stands alone in brackets is the target, the result, or both. */
const IN_BRACKETS = /^\([≥≤<>=]{0,2}$/;
/** A name in quotation marks, with what the text says of it up to the next one. */
const NAMED = /[“"]([^“”"]{2,40})[”"](?:这一|该|三级)?(?:指标)?([^“”";。]*)/g;
/** What is said of several at once is said of none of them alone, but for what stands in brackets behind its name. */
const OF_SEVERAL = /均|分别/;
const BRACKETED = /^\([^()]*\)/;

/** `“疗养人数”年度指标值为≥113人，实际完成224人，完成率198.23%`, `“疗养人数”（224人）`, as far as the table names it. */
export function namedValues(text: string, ledger: Ledger): NamedValue[] {
  if (!/[“"]/.test(text)) return [];
  return [...text.matchAll(NAMED)].flatMap(({ index, 0: whole, 1: name = '', 2: words = '' }) => {
    const indicator = indicatorOf(name, ledger);
    const length = OF_SEVERAL.test(words) ? (BRACKETED.exec(words)?.[0].length ?? 0) : words.length;
    if (!indicator || length === 0) return [];
    const start = index + whole.length - words.length;
    return mentionsOf(text)
      .filter(({ at }) => at >= start && at < start + length)
      .flatMap((mention) => valueOf(mention, text.slice(start, mention.at), indicator));
  });
}

/** The only indicator of that name. */
function indicatorOf(name: string, ledger: Ledger): ScoredIndicator | null {
  const [named, ...others] = indicatorsNamed(name, ledger);
  return named?.row.level3 && others.length === 0 ? named : null;
}

function valueOf(mention: Mention, before: string, indicator: ScoredIndicator): NamedValue[] {
  const { row, completion } = indicator;
  const words = /[^,(]*$/.exec(before)?.[0] ?? '';
  if (RATE.test(words)) {
    const fields = filled([row.actual]);
    if (!completion || fields.length === 0) return [];
    const agrees = isCompletion(mention, completion) || fields.some((field) => says(field, mention));
    return [{ indicator, mention, fields, agrees }];
  }
  const said = TARGET.test(words) ? [row.target] : ACTUAL.test(words) ? [row.actual] : [];
  const wanted = IN_BRACKETS.test(before) ? [row.target, row.actual] : said;
  const fields = filled(wanted);
  // A cell without a figure is told in other words.
  if (fields.length === 0 || fields.length < wanted.length) return [];
  return [{ indicator, mention, fields, agrees: fields.some((field) => says(field, mention)) }];
}

function filled(fields: readonly (Field | null)[]): Field[] {
  return fields.filter((field) => field !== null).filter(({ text }) => /\d/.test(text));
}

/** Figures without a common unit are held against each other as they are written; `0.95` and `95%` are one. */
function says({ text }: Field, { amount, value, unit }: Mention): boolean {
  return mentionsOf(normalText(text).text).some((one) =>
    unit !== null && one.unit?.dimension === unit.dimension
      ? one.amount.eq(amount)
      : one.value.eq(value) || one.value.times(HUNDRED).eq(value),
  );
}

/** What was done in full may be said to be done in full, however much more it was; of costs either side may be divided. */
export function isCompletion(mention: Mention, completion: Share): boolean {
  const { ratio, dividend } = completion;
  if (completion.reaches(ONE) && mention.value.eq(HUNDRED)) return true;
  return [ratio, ...(dividend.gt(0) ? [ONE.div(ratio)] : [])].some((one) => percentAgreement(mention, one) !== 'wrong');
}
