import { explanation } from '../../check/explanation';
import { indicatorName } from '../../check/indicator-name';
import type { Decimal } from '../../number/decimal';
import { plainText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { amountText } from '../amount-text';
import { fundsAmounts } from '../funds-amounts';
import { isOfOtherYear } from '../is-of-other-year';
import { placeOf, type Ledger } from '../ledger';
import { isMoney, mentionsOf, type Mention } from '../mention';
import { roledAmounts } from '../money-roles';
import { isPerHead } from '../per-head';
import { narrowedSentences } from '../narrowed-sentences';
import type { ReportCheck, ReportFound } from '../report-check';
import type { ReportPart } from '../report-part';
import type { Sentence } from '../sentence';
import { wrongDifferences } from '../wrong-differences';

const GAP = /(?:缺口|差额|尚缺|不足部分)(?:资金)?(?:为|达到?|约|:)?$/;
const NEED = /(?:需要?|共需|总计|合计|共计|所需(?:资金|经费)?)(?:资金|经费)?(?:为|约|:)?$/;
const LEFT = /(?:结余|结转|剩余)(?:资金)?(?:为|达|:)?$/;
const BUDGET = /预算[^\d,;:]{0,10}$/;
const SPENT = /(?:执行|决算|支出|使用|支付)[^\d,;:]{0,6}$/;

/** Nothing but the project's own money is left, or it is left of an execution that is told before. */
const WHOLE_REST =
  /^(?:截至.{0,8}[日末底],?)?(?:20\d\d年度?)?(?:[本该]?项目|预算)?(?:专项)?(?:资金|经费)?(?:结余|结转|剩余)(?:资金)?(?:为|达|:)?$|执行率为?\d[\d.]*%,(?:未执行|未支出|未支付|未使用|结余|结转|剩余)(?:资金|预算)?(?:为|:)?$/;
const CENT = '0.01';

/** JX071 报告里的缺口、结余等于两数之差. */
export const reportShortfall: ReportCheck = {
  code: 'JX071',
  name: 'report-shortfall',
  severity: 'error',
  explain: explanation('report-shortfall'),
  ofPart(part) {
    const amounts = new Map<string, Mention>();
    for (const { text } of [...part.sentences, ...cellsOf(part)]) {
      for (const mention of mentionsOf(text)) if (isMoney(mention)) amounts.set(plainText(mention.amount), mention);
    }
    const narrowed = part.own ? narrowedSentences(part.sentences, part.own) : null;
    return part.sentences.flatMap((sentence) => {
      const away = part.own ? differences(sentence, part.own) : [];
      if (!/缺口|差额|尚缺|结余|结转|剩余|未执行|未支|未使用|追加|调增|调减/.test(sentence.text)) return away;
      const told = rests(sentence);
      return [
        ...away,
        ...gaps(sentence, amounts),
        ...additions(sentence),
        ...told,
        ...(told.length === 0 && part.own && !narrowed?.has(sentence) ? restOfFunds(sentence, part.own) : []),
      ];
    });
  },
};

/** What the cells of the table say of money. */
function cellsOf({ ledgers }: ReportPart): { readonly text: string }[] {
  return ledgers.flatMap(({ source }) =>
    source.evaluation.indicators.flatMap(({ row }) => [row.target, row.actual].flatMap((field) => field ?? [])),
  );
}

/** How far a result is from its target. */
function differences(sentence: Sentence, own: Ledger): ReportFound[] {
  return wrongDifferences(sentence, own).map(({ mention, indicator: { row }, target, actual, due }) => {
    const expected = amountText(due, mention);
    const calculation = `${actual.text}与${target.text}`;
    const message = phrase('check.report-shortfall.target', {
      name: indicatorName(row),
      calculation,
      expected,
      actual: mention.text,
    });
    const places = [row.actual?.cell, row.target?.cell].flatMap((cell) => placeOf(own, cell));
    return { sentence, from: mention.at, to: mention.end, message, expected, actual: mention.text, places };
  });
}

/** 需要 − 缺口 = 已有: an amount that stands somewhere. */
function gaps(sentence: Sentence, amounts: ReadonlyMap<string, Mention>): ReportFound[] {
  const money = mentionsOf(sentence.text).filter(isMoney);
  const before = (pattern: RegExp, one: Mention): boolean => pattern.test(sentence.text.slice(0, one.at));
  const gap = money.find((one) => before(GAP, one));
  const need = gap && money.filter((one) => one.at < gap.at && before(NEED, one)).at(-1);
  if (!gap || !need || need.amount.lte(gap.amount)) return [];
  const had = need.amount.minus(gap.amount);
  if (amounts.has(plainText(had))) return [];
  const between = money.filter(
    (one) => one !== gap && one !== need && !isPerHead(sentence.text, one) && one.at > need.at,
  );
  const [stated] = between.length === 1 ? between : oneDigitOff(need, gap, amounts);
  return stated ? foundFor(sentence, gap, need, stated) : [];
}

/** The amounts that make the gap come out all but for one digit. */
function oneDigitOff(need: Mention, gap: Mention, amounts: ReadonlyMap<string, Mention>): Mention[] {
  const written = amountText(gap.amount, gap);
  return [...amounts.values()].filter(({ amount }) => {
    const due = amountText(need.amount.minus(amount), gap);
    return due.length === written.length && [...due].filter((digit, at) => digit !== written.charAt(at)).length === 1;
  });
}

/** 预算 − 支出 = 结余, all three in one sentence. */
function rests(sentence: Sentence): ReportFound[] {
  const money = mentionsOf(sentence.text).filter(isMoney);
  const before = (pattern: RegExp, one: Mention): boolean => {
    return pattern.test(/[^,;:]*$/.exec(sentence.text.slice(0, one.at))?.[0] ?? '');
  };
  const rest = money.find((one) => before(LEFT, one));
  const budget = money.find((one) => one !== rest && before(BUDGET, one));
  const spent = money.find((one) => one !== rest && one !== budget && before(SPENT, one));
  if (!rest || !budget || !spent || money.length !== 3) return [];
  return budget.amount.minus(spent.amount).eq(rest.amount) ? [] : foundFor(sentence, rest, budget, spent);
}

/** 全年预算 − 年初预算 = 追加, each of them once in a sentence, and no other amount between them. */
function additions(sentence: Sentence): ReportFound[] {
  const amounts = roledAmounts(sentence.text);
  const [initial, more, budget, ...others] = (['initial', 'adjustment', 'budget'] as const).flatMap((role) =>
    amounts.filter((one) => one.role === role),
  );
  const isAdded = more && /(?:追加|调增|调减)[^\d]*$/.test(more.words);
  if (!isAdded || more.role !== 'adjustment' || !budget || !initial || initial.role !== 'initial') return [];
  // An amount in another unit is told as such.
  const isSlip = initial.unit?.name !== budget.unit?.name;
  const [larger, smaller] = /调减[^\d]*$/.test(more.words) ? [initial, budget] : [budget, initial];
  const between = amounts.filter(({ at }) => at > initial.at && at < budget.at);
  if (
    budget.role !== 'budget' ||
    others.length > 0 ||
    isSlip ||
    between.length !== 1 ||
    larger.amount.minus(smaller.amount).eq(more.amount)
  )
    return [];
  return foundFor(sentence, more, larger, smaller);
}

/** The rest of the whole project against the funds of the table. */
function restOfFunds(sentence: Sentence, ledger: Ledger): ReportFound[] {
  const { budget, spent } = fundsAmounts(ledger)?.total ?? {};
  const rest = mentionsOf(sentence.text).find((one) => isMoney(one) && WHOLE_REST.test(sentence.text.slice(0, one.at)));
  if (rest && isOfOtherYear(sentence.text, rest.at, ledger.source.evaluation.table.year)) return [];
  if (!budget || !spent || !rest) return [];
  const due = budget.amount.minus(spent.amount);
  if (
    due
      .minus(rest.amount)
      .abs()
      .lt(rest.unit?.factor.times(CENT) ?? CENT)
  )
    return [];
  const [found] = foundFor(
    sentence,
    rest,
    { ...rest, amount: budget.amount, text: plainText(budget.value) },
    {
      ...rest,
      amount: spent.amount,
      text: plainText(spent.value),
    },
  );
  return found ? [{ ...found, places: [budget, spent].flatMap(({ cell }) => placeOf(ledger, cell)) }] : [];
}

function foundFor(sentence: Sentence, gap: Mention, whole: Mention, part: Mention): ReportFound[] {
  const due: Decimal = whole.amount.minus(part.amount);
  const expected = amountText(due, gap);
  const calculation = `${whole.text}-${part.text}`;
  const message = phrase('check.report-shortfall', { calculation, expected, actual: gap.text });
  return [{ sentence, from: whole.at, to: gap.end, message, expected, actual: gap.text, places: [] }];
}
