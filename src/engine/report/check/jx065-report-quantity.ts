import { explanation } from '../../check/explanation';
import { indicatorName } from '../../check/indicator-name';
import { HUNDRED, ZERO, TEN_THOUSAND } from '../../number/decimal';
import { fixedText } from '../../number/round';
import { phrase } from '../../message/phrase';
import type { ScoredIndicator } from '../../scoring/scored';
import { baseAmount, contradictedQuantity } from '../contradicted-quantity';
import { countsLike, matchFigure, namedIndicators, type FigureMatch, type NamedIndicator } from '../figure-match';
import { placeOf, type Ledger } from '../ledger';
import { isCount, isPercent, mentionsOf, type Mention } from '../mention';
import { isOfOtherYear } from '../is-of-other-year';
import { againstRows } from '../named-rows';
import { namedValues, type NamedValue } from '../named-values';
import { isPerHead } from '../per-head';
import type { ReportCheck, ReportFound } from '../report-check';
import { otherFigures } from '../same-words';
import type { Sentence } from '../sentence';
import { wrongCompletions } from '../told-completions';

/** What makes a figure one of a part, an estimate or a comparison. */
const PARTIAL = /其中|分别|各|约|近$|超过?|逾|增加|减少|剩余|还有|第$|另|平均|同比|上年|比|中[^,]{0,8}$/;
/** People who were asked, and things that were looked at, are some of all; a rate is what they answered. */
const SAMPLE = /回访|走访|抽[查取样]|随机|问卷/;
/** What was left undone is no result: `140户因外出未完成`. */
const UNDONE = /^[^,;。]{0,12}(?:未|没有)/;
/** What is new is a part of all, but for an indicator that counts what is new. */
const NEW = /新增|新建|改建/g;
const ABOUT = /^(?:余|多|左右|以上|以内|以下|来)/;
/** A percentage of these is not the indicator's own. */
const OTHER_RATE = /(?:完成率|完成比例|得分率|达成率|执行率|偏差率?|超出|高于|低于|占|权重)[为达到是:]*$/;
/** A rate that is told without the words that stand before it in its name: `按期完工率92%`. */
const LAST_RATE = /(?<!\p{Script=Han})(\p{Script=Han}+[率度])(?:为|达到?|是|:)*$/u;
const TELLING = 5;
const MEASURED = /^(?:count|length|area|mass|volume)(?!.*per_)/;

/** JX065 报告写的人数、次数、标准、比率与指标一致. */
export const reportQuantity: ReportCheck = {
  code: 'JX065',
  name: 'report-quantity',
  severity: 'error',
  explain: explanation('report-quantity'),
  ofPart({ sentences, ledgers, own }) {
    const counted = namedIndicators(ledgers, (one) => isQuantity(one, (unit) => MEASURED.test(unit)));
    const standards = namedIndicators(ledgers, (one) => isQuantity(one, (unit) => unit.startsWith('money.per')));
    const rates = namedIndicators(ledgers, (one) => isQuantity(one, (unit) => unit === 'ratio'));
    return sentences.flatMap((sentence) => {
      const values = own ? namedValues(sentence.text, own) : [];
      const others = mentionsOf(sentence.text).filter(({ at }) => values.every(({ mention }) => mention.at !== at));
      const rest = others.flatMap((mention) => {
        if (isPerHead(sentence.text, mention)) return held(sentence, mention, standards, sentences);
        if (isCount(mention) || mention.unit === null) {
          const alike = counted.filter(({ indicator }) => countsLike(indicator, mention, sentence.text));
          return held(sentence, mention, alike, sentences);
        }
        return isPercent(mention) ? held(sentence, mention, named(rates, sentence, mention), sentences) : [];
      });
      const known = own
        ? [
            ...values.flatMap((value) => contradicted(sentence, value, own)),
            ...completions(sentence, own),
            ...againstRows(sentence, own, 'quantity'),
          ]
        : [];
      const found = [...known, ...rest];
      const isNew = ({ from, to }: ReportFound): boolean => found.every((one) => to <= one.from || from >= one.to);
      return own ? [...found, ...inSameWords(sentence, own).filter(isNew)] : found;
    });
  },
};

/** A completion rate behind the result of an indicator. */
function completions(sentence: Sentence, own: Ledger): ReportFound[] {
  return wrongCompletions(sentence, own).map(({ mention, indicator: { row, completion }, name }) => {
    const expected = `${fixedText((completion?.ratio ?? ZERO).times(HUNDRED), Math.max(mention.places, 2))}%`;
    const message = phrase('check.report-quantity.completion', { name, expected, actual: mention.text });
    const places = [row.actual?.cell, row.target?.cell].flatMap((cell) => placeOf(own, cell));
    return { sentence, from: mention.at, to: mention.end, message, expected, actual: mention.text, places };
  });
}

/** A figure in words that are those of a cell but for it. */
function inSameWords(sentence: Sentence, own: Ledger): ReportFound[] {
  return otherFigures(sentence.text, own).map(({ from, to, actual, expected, cell }) => {
    const message = phrase('check.report-quantity.words', { expected, actual });
    return { sentence, from, to, message, expected, actual, places: placeOf(own, cell) };
  });
}

/** A figure that the text itself gives to the indicator by its name. */
function contradicted(
  sentence: Sentence,
  { indicator, mention, fields, agrees }: NamedValue,
  own: Ledger,
): ReportFound[] {
  const [field] = fields;
  if (agrees || !field) return [];
  const expected = field.text;
  const message = phrase('check.report-quantity', {
    name: indicatorName(indicator.row),
    expected,
    actual: mention.text,
  });
  const places = fields.flatMap(({ cell }) => placeOf(own, cell));
  return [{ sentence, from: mention.at, to: mention.end, message, expected, actual: mention.text, places }];
}

function isQuantity({ target, actual }: ScoredIndicator, wanted: (dimension: string) => boolean): boolean {
  return [target, actual].some(
    ({ ...reading }) => reading.kind === 'quantity' && wanted(reading.unit?.dimension ?? ''),
  );
}

/** A rate is told by its whole name only: there are many rates. */
function named(rates: readonly NamedIndicator[], { text }: Sentence, { at }: Mention): NamedIndicator[] {
  const words = text.slice(0, at);
  const other = OTHER_RATE.exec(words)?.[0].replace(/(?<![为达到是:])[为达到是:]*$/, '');
  const whole = rates.filter(({ core }) => core.length > 3 && text.includes(core) && !(other && !core.endsWith(other)));
  if (whole.length > 0) return whole;
  const said = LAST_RATE.exec(words)?.[1] ?? '';
  const short = said.length < TELLING ? [] : rates.filter(({ core }) => core.endsWith(said));
  return short.length === 1 ? short.map((one) => ({ ...one, core: said })) : [];
}

function held(
  sentence: Sentence,
  mention: Mention,
  indicators: readonly NamedIndicator[],
  all: readonly Sentence[],
): ReportFound[] {
  const { text } = sentence;
  const before = /(?<![^,;:。“])[^,;:。“]*$/.exec(text.slice(0, mention.at))?.[0] ?? '';
  if (indicators.length === 0 || PARTIAL.test(before) || ABOUT.test(text.slice(mention.end))) return [];
  if (!isPercent(mention) && (SAMPLE.test(before) || UNDONE.test(text.slice(mention.end)))) return [];
  const match = matchFigure(sentence, mention, indicators);
  if (!match || isOfNew(before, match)) return [];
  const { indicator, ledger } = match;
  if (isOfOtherYear(text, mention.at, ledger.source.evaluation.table.year)) return [];
  const due = contradictedQuantity(match, before, indicators, all);
  if (!due) return [];
  const { row } = indicator;
  const field = indicator.actual === due ? row.actual : row.target;
  const expected = due.text;
  const slip = baseAmount(due).eq(mention.amount.times(TEN_THOUSAND));
  const values = { name: indicatorName(row), expected, actual: mention.text };
  const message = slip ? phrase('check.report-quantity.unit', values) : phrase('check.report-quantity', values);
  const places = [field?.cell, indicator.actual === due ? row.target?.cell : null].flatMap((cell) =>
    placeOf(ledger, cell),
  );
  return [{ sentence, from: mention.at, to: mention.end, message, expected, actual: mention.text, places }];
}

/** True where the words speak of what is new, and the indicator does not. */
function isOfNew(before: string, { indicator }: FigureMatch): boolean {
  const name = indicator.row.level3?.text ?? '';
  const words = before.split('、').at(-1) ?? '';
  return [...words.matchAll(NEW)].some(([word]) => !name.includes(word));
}
