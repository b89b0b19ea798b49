import { explanation } from '../../check/explanation';
import { HUNDRED, TEN_THOUSAND } from '../../number/decimal';
import { fixedText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { computableRatios, type Ratio } from '../computable-ratios';
import { foreignRates, type ForeignRate } from '../execution-rates';
import { placeOf, type Ledger } from '../ledger';
import { isPercent, mentionsOf, type Mention } from '../mention';
import { againstRows } from '../named-rows';
import { narrowedSentences } from '../narrowed-sentences';
import { percentAgreement, type Agreement } from '../percent-agreement';
import type { ReportCheck, ReportFound } from '../report-check';
import type { Sentence } from '../sentence';

/** JX062 报告里的执行率、占比、增减幅度按同一句的数重算；句中没有数可算的执行率与表比. */
export const reportPercentage: ReportCheck = {
  code: 'JX062',
  name: 'report-percentage',
  severity: 'error',
  explain: explanation('report-percentage'),
  ofPart({ sentences, own }) {
    const narrowed = own ? narrowedSentences(sentences, own) : null;
    return sentences.flatMap((sentence, index) => {
      const before = sentences[index - 1];
      return [
        ...inSentence(
          sentence,
          before?.paragraph === sentence.paragraph ? before : null,
          narrowed?.has(sentence) ? null : own,
        ),
        ...(own ? againstRows(sentence, own, 'share') : []),
      ];
    });
  },
};

function inSentence(sentence: Sentence, before: Sentence | null, own: Ledger | null): ReportFound[] {
  const { text } = sentence;
  if (!text.includes('%')) return [];
  const mentions = mentionsOf(text);
  const foreign = own ? foreignRates(text, own) : [];
  return mentions.filter(isPercent).flatMap((percent) => {
    const ratios = computableRatios(percent, sentence, before, mentions);
    const rate = foreign.find(({ mention }) => mention.at === percent.at);
    return own && rate && ratios.length === 0 ? [againstFunds(rate, sentence, own)] : judge(percent, ratios, sentence);
  });
}

/** Nothing in the sentence gives the rate, and the table gives another. */
function againstFunds({ mention, expected: due, cells }: ForeignRate, sentence: Sentence, own: Ledger): ReportFound {
  const expected = `${fixedText(due.times(HUNDRED), Math.max(mention.places, 2))}%`;
  const message = phrase('check.report-percentage.funds', { expected, actual: mention.text });
  const places = cells.flatMap((cell) => placeOf(own, cell));
  return { sentence, from: mention.at, to: mention.end, message, expected, actual: mention.text, places };
}

function judge(percent: Mention, ratios: readonly Ratio[], sentence: Sentence): ReportFound[] {
  const judged = ratios.map((ratio) => ({ ratio, agreement: percentAgreement(percent, ratio.value) }));
  const find = (wanted: Agreement): (typeof judged)[number] | undefined =>
    judged.find(({ agreement }) => agreement === wanted);
  const worst = find('tail') ?? find('wrong');
  // A ratio that is off by ten thousand is one of 元 to 万元, which is told as such.
  const isSlip = ratios.some(({ value }) => percentAgreement(percent, value.times(TEN_THOUSAND)) === 'agrees');
  if (find('agrees') || !worst || isSlip) return [];
  const expected = `${fixedText(worst.ratio.value.times(HUNDRED), Math.max(percent.places, 2))}%`;
  const message = phrase(worst.agreement === 'tail' ? 'check.report-percentage.tail' : 'check.report-percentage', {
    calculation: worst.ratio.calculation,
    expected,
    actual: percent.text,
  });
  const found = { sentence, from: percent.at, to: percent.end, message, expected, actual: percent.text, places: [] };
  return [worst.agreement === 'tail' ? { ...found, severity: 'hint' } : found];
}
