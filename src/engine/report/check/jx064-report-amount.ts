import { explanation } from '../../check/explanation';
import { TEN_THOUSAND } from '../../number/decimal';
import { plainText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { fundsAmounts } from '../funds-amounts';
import { isOfOtherYear } from '../is-of-other-year';
import { placeOf, type Ledger } from '../ledger';
import { normalText } from '../normal-text';
import { roledAmounts, type RoledAmount } from '../money-roles';
import { againstRows } from '../named-rows';
import { narrowedSentences } from '../narrowed-sentences';
import { pairOverlap } from '../overlap';
import type { ReportCheck, ReportFound } from '../report-check';
import { roundsTo } from '../rounds-to';
import type { Sentence } from '../sentence';

/** What the words before the amount of a whole project are made of. */
const GENERAL =
  /20\d\d年?度?(?!初)|年初|年中|调整后|全年|当年|本年|年度|预算|安排|批复|专项|资金|项目|[本该此]|我(?:局|院|校|镇|乡|县|市|区|站|所|中心|委|办|会|街道|部门|单位)|实际|支出|执行|决算|数额?|总额|总|金额|为|是|共计?|合计|到位|下达|使用|财政|拨款|单位|部门|累计|计划|已|完成|申报|支付|发生|经费|截至.{0,20}?[日末底]|[(（].{0,99}?[)）]|[“”"的年有,]/g;
/** What only a part of the money is for; amounts that follow are of that part. */
const NARROWER = /费|支出|工资|补[助贴]|津贴|奖|三公|部分|方面/;

/** JX064 报告写的预算数、执行数与资金情况一致，元与万元不混. */
export const reportAmount: ReportCheck = {
  code: 'JX064',
  name: 'report-amount',
  severity: 'error',
  explain: explanation('report-amount'),
  ofPart({ sentences, own }) {
    const narrowed = own ? narrowedSentences(sentences, own) : null;
    return sentences.flatMap((sentence) => {
      if (!sentence.text.includes('元')) return [];
      const amounts = roledAmounts(sentence.text);
      const units = unitSlips(sentence, amounts);
      return units.length > 0
        ? units
        : own
          ? [
              ...(narrowed?.has(sentence) ? [] : againstFunds(sentence, amounts, own)),
              ...againstRows(sentence, own, 'money'),
            ]
          : [];
    });
  },
};

/** The same figure once in 万元 and once in 元: `预算数10万元，执行数10元`. */
function unitSlips(sentence: Sentence, amounts: readonly RoledAmount[]): ReportFound[] {
  return amounts.flatMap((amount, index) => {
    if (amount.unit?.name !== '元') return [];
    const twin = amounts.find(
      (other, place) => place !== index && other.unit?.name === '万元' && other.value.eq(amount.value),
    );
    const planned = amount.role !== 'other' && twin && twin.role !== 'other';
    if (!twin || !planned) return [];
    const message = phrase('check.report-amount.unit', { actual: amount.text, expected: twin.text });
    return [
      { sentence, from: amount.at, to: amount.end, message, expected: twin.text, actual: amount.text, places: [] },
    ];
  });
}

function againstFunds(sentence: Sentence, amounts: readonly RoledAmount[], ledger: Ledger): ReportFound[] {
  const funds = fundsAmounts(ledger);
  const before = withoutProject(sentence.text.slice(0, amounts[0]?.at ?? 0), ledger);
  if (!funds || /其中|分别|相比|上年/.test(before) || NARROWER.test(before.replace(GENERAL, ''))) return [];
  if (/(?:支出|决算数?)$/.test(before) && !ofWhole({ words: before }, ledger)) return [];
  const list = sentence.text.search(/其中|包括/);
  const narrower = amounts.findIndex(
    ({ role, ...amount }) => role !== 'other' && role !== 'adjustment' && !ofWhole(amount, ledger),
  );
  return amounts.slice(0, narrower < 0 ? undefined : narrower).flatMap((amount) => {
    const { role, at, end, text } = amount;
    const isOther = isOfOtherYear(sentence.text, at, ledger.source.evaluation.table.year);
    if (
      role === 'other' ||
      role === 'adjustment' ||
      isOther ||
      (list >= 0 && at > list && !isWholeAgain(sentence.text.slice(list, at)))
    )
      return [];
    const due = funds.total[role];
    if (!due || funds.all.some((one) => roundsTo(one.amount, amount))) return [];
    const expected = `${plainText(due.value)}${funds.unit}`;
    const slip = [amount.amount.times(TEN_THOUSAND), amount.amount.div(TEN_THOUSAND)].some((value) =>
      value.eq(due.amount),
    );
    const message = phrase(slip ? 'check.report-amount.unit' : 'check.report-amount', { actual: text, expected });
    return [{ sentence, from: at, to: end, message, expected, actual: text, places: placeOf(ledger, due.cell) }];
  });
}

/** True where a list of parts has ended, and the words before the next amount are those of the whole. */
function isWholeAgain(words: string): boolean {
  return /;/.test(words) && /(?:全年|年初|调整后)(?:预算|执行)数?(?:为|共)?$/.test(words);
}

/** The name of the project, whatever it is for, names nothing narrower. */
function withoutProject(words: string, { source }: Ledger): string {
  const name = normalText(source.evaluation.table.project?.text ?? '').text;
  return name === '' ? words : words.replaceAll(name, '');
}

/** The words before the amount name nothing narrower than the project. */
function ofWhole({ words }: Pick<RoledAmount, 'words'>, { names }: Ledger): boolean {
  const rest = words.replace(GENERAL, '');
  return rest === '' || pairOverlap(rest, names) >= 0.6;
}
