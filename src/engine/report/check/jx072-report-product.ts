import { explanation } from '../../check/explanation';
import { indicatorName } from '../../check/indicator-name';
import { decimal, ONE, type Decimal } from '../../number/decimal';
import { phrase } from '../../message/phrase';
import type { Quantity } from '../../target/target';
import { amountText } from '../amount-text';
import { countsLike, matchFigure, namedIndicators, type FigureMatch } from '../figure-match';
import { placeOf, type Ledger } from '../ledger';
import { isCount, isMoney, mentionsOf, type Mention } from '../mention';
import { roledAmounts } from '../money-roles';
import { isPerHead } from '../per-head';
import type { ReportCheck, ReportFound } from '../report-check';
import type { ReportPart } from '../report-part';
import type { Sentence } from '../sentence';

const TOTAL = /(?:共计|共需|合计|总计|计|共|需|需要)(?:资金|经费|发放)?(?:为|:)?$/;
const MONTHS = /(\d{1,2})个月/;
const CENT = decimal('0.01');

/** JX072 报告里的人数×标准（×月数）等于它写的金额，也等于项目的资金. */
export const reportProduct: ReportCheck = {
  code: 'JX072',
  name: 'report-product',
  severity: 'error',
  explain: explanation('report-product'),
  ofPart: (part) => [...part.sentences.flatMap(inSentence), ...againstFunds(part)],
};

/** One number of people, one standard and one total in a sentence. */
function inSentence(sentence: Sentence): ReportFound[] {
  const { text } = sentence;
  if (!text.includes('元')) return [];
  const mentions = mentionsOf(text);
  const [standard, ...standards] = mentions.filter((one) => isPerHead(text, one));
  const money = mentions.filter((one) => isMoney(one) && one !== standard);
  const total = money.find((one) => TOTAL.test(text.slice(0, one.at)));
  const people = mentions.filter((one) => isCount(one) && one.unit?.name !== '次' && !/个月/.test(one.text));
  const [count, ...counts] = people;
  if (!standard || !total || !count || standards.length > 0 || total.at < Math.max(standard.at, count.at)) return [];
  if (counts.some(({ amount }) => !amount.eq(count.amount))) return [];
  const months = MONTHS.exec(text)?.[1];
  const times = months !== undefined && /月/.test(text.slice(0, standard.end + 4)) ? decimal(months) : ONE;
  const product = count.amount.times(standard.amount).times(times);
  // What else is needed may be in the total as well.
  const fits = [product, ...money.map(({ amount }) => product.plus(amount))];
  if (fits.some((value) => value.minus(total.amount).abs().lte(halfStep(total)))) return [];
  return [foundFor(sentence, `${count.text}×${standard.text}${months ? `×${months}` : ''}`, product, total)];
}

function halfStep({ unit, places }: Mention): Decimal {
  const factor = unit?.factor ?? ONE;
  return places >= 2 ? factor.times(CENT).div(2) : factor.div(places === 1 ? 20 : 2);
}

function foundFor(sentence: Sentence, calculation: string, product: Decimal, total: Mention): ReportFound {
  const expected = amountText(product, total);
  const message = phrase('check.report-product', { calculation, expected, actual: total.text });
  return { sentence, from: 0, to: total.end, message, expected, actual: total.text, places: [] };
}

/** The figure of the text times the standard of the table is not what the project cost, while the figure of the table gives it. */
function againstFunds(part: ReportPart): ReportFound[] {
  const { own, sentences } = part;
  const standard = own && standardOf(own);
  if (!standard) return [];
  const costs = sentences.flatMap(({ text }) =>
    roledAmounts(text).filter(({ role }) => role === 'spent' || role === 'budget'),
  );
  const indicators = namedIndicators([own], ({ actual }) => actual.kind === 'quantity');
  return sentences.flatMap((sentence) =>
    mentionsOf(sentence.text).flatMap((mention) => {
      if (!isCount(mention)) return [];
      const alike = indicators.filter(({ indicator }) => countsLike(indicator, mention, sentence.text));
      const match = matchFigure(sentence, mention, alike);
      return match ? costOf(match, standard, costs, sentence, own) : [];
    }),
  );
}

/** The only standard of a table with one thing that is counted. */
function standardOf({ source }: Ledger): Quantity | null {
  const standards = source.evaluation.indicators.flatMap(({ target }) =>
    target.kind === 'quantity' && target.unit?.dimension.startsWith('money.per') ? [target] : [],
  );
  const counted = source.evaluation.indicators.filter(
    ({ target }) => target.kind === 'quantity' && target.unit?.dimension.startsWith('count'),
  );
  return standards.length === 1 && counted.length === 1 ? (standards[0] ?? null) : null;
}

function costOf(
  { mention, indicator }: FigureMatch,
  standard: Quantity,
  costs: readonly Mention[],
  sentence: Sentence,
  ledger: Ledger,
): ReportFound[] {
  const rate = standard.value.times(standard.unit?.factor ?? ONE);
  const { actual, row } = indicator;
  if (actual.kind !== 'quantity' || actual.value.eq(mention.value)) return [];
  const cost = costs.find(({ amount }) => amount.eq(actual.value.times(rate)));
  if (!cost || costs.some(({ amount }) => amount.eq(mention.amount.times(rate)))) return [];
  const product = amountText(mention.amount.times(rate), cost);
  const calculation = `${mention.text}×${standard.text}`;
  const values = {
    calculation,
    product,
    actual: cost.text,
    name: indicatorName(row),
    expected: row.actual?.text ?? '',
  };
  const message = phrase('check.report-product.funds', values);
  const places = placeOf(ledger, row.actual?.cell);
  return [{ sentence, from: mention.at, to: mention.end, message, expected: product, actual: cost.text, places }];
}
