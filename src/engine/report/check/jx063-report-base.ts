import { explanation } from '../../check/explanation';
import { plainText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { fundsAmounts } from '../funds-amounts';
import { placeOf, type Ledger } from '../ledger';
import { roledAmounts } from '../money-roles';
import type { ReportCheck, ReportFound } from '../report-check';
import type { Sentence } from '../sentence';

const NAMED = /(?:完成|占)(?:了)?年初(?:批复)?预算(?:数|安排|资金)?的?\d/g;

/** JX063 报告里“年初预算数”“全年预算数”不混用. */
export const reportBase: ReportCheck = {
  code: 'JX063',
  name: 'report-base',
  severity: 'warning',
  explain: explanation('report-base'),
  ofPart({ sentences, own }) {
    return sentences.flatMap((sentence) =>
      sentence.text.includes('预算') ? [...inSentence(sentence), ...(own ? againstTable(sentence, own) : [])] : [],
    );
  },
};

/** The amount is called 全年预算数, the percentage one of 年初预算数, and no other amount is there. */
function inSentence(sentence: Sentence): ReportFound[] {
  const { text } = sentence;
  return [...text.matchAll(NAMED)].flatMap(({ index, 0: whole }) => {
    const before = text.slice(Math.max(text.lastIndexOf(';', index), text.lastIndexOf('%', index)) + 1, index);
    const amounts = roledAmounts(before);
    const budget = amounts
      .filter(({ role, words }) => role === 'budget' && /全年预算|调整后|调整预算/.test(words))
      .at(-1);
    if (!budget || amounts.some(({ role }) => role === 'initial')) return [];
    const message = phrase('check.report-base', { amount: budget.text });
    return [
      {
        sentence,
        from: index,
        to: index + whole.length,
        message,
        expected: '全年预算数',
        actual: '年初预算数',
        places: [],
      },
    ];
  });
}

/** An amount under the name of the other column of the table. */
function againstTable(sentence: Sentence, ledger: Ledger): ReportFound[] {
  const funds = fundsAmounts(ledger);
  const { initial, budget } = funds?.total ?? {};
  if (!initial || !budget || initial.amount.eq(budget.amount)) return [];
  return roledAmounts(sentence.text).flatMap(({ role, words, amount, text, at, end }) => {
    const named = role === 'initial' ? '年初预算数' : /全年预算/.test(words) ? '全年预算数' : null;
    const [due, other] = named === '年初预算数' ? [initial, budget] : [budget, initial];
    if (named === null || !amount.eq(other.amount)) return [];
    const expected = named === '年初预算数' ? '全年预算数' : '年初预算数';
    const message = phrase('check.report-base.table', {
      amount: text,
      expected,
      actual: named,
      due: plainText(due.value),
    });
    return [{ sentence, from: at, to: end, message, expected, actual: named, places: placeOf(ledger, other.cell) }];
  });
}
