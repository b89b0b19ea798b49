import type { Decimal } from '../number/decimal';
import { isOfOtherYear } from './is-of-other-year';
import type { Ledger } from './ledger';
import { isPercent, mentionsOf, type Mention } from './mention';
import { percentAgreement } from './percent-agreement';

/** The execution rate of the whole project as a text states it: nothing narrower is named before it. */
const OWN_RATE =
  /^(?:其中|一是|二是|三是|全年|年度|截至.{0,8}[日末底]|20\d\d年度?|[本该]?(?:项目|单位|部门)|总体|整体|资金|预算|支出|的)*(?:执行率|支出率|支付率|(?<=资金|预算)使用率)(?:为|是|:|达到?)?$/;
const NO_RATE = /^(?:以[上下内]|及以上|的?(?:目标|要求))|^的?,?得/;

/** A stated execution rate that is none of those of the funds block. */
export interface ForeignRate {
  readonly mention: Mention;
  readonly expected: Decimal;
  readonly cells: readonly string[];
}

/** The execution rates of a sentence that the funds of the table do not give, whichever budget they are held against. */
export function foreignRates(text: string, { source }: Ledger): ForeignRate[] {
  const { execution, table } = source.evaluation;
  const expected = execution?.rate ?? execution?.rateGiven;
  if (!execution || !expected || !text.includes('率')) return [];
  const { rateGiven, funds, total } = execution;
  const known = [
    rateGiven,
    ...funds.rows.flatMap(({ initial, budget, spent }) => [ratio(spent, budget), ratio(spent, initial)]),
  ];
  return mentionsOf(text)
    .filter((mention) => isPercent(mention) && isOwnRate(text, mention, table.year))
    .filter((mention) => [expected, ...known].every((one) => !one || percentAgreement(mention, one) === 'wrong'))
    .map((mention) => ({
      mention,
      expected,
      cells: [total.rate, total.spent, execution.base === 'budget' ? total.budget : total.initial].flatMap(
        (field) => field?.cell ?? [],
      ),
    }));
}

function isOwnRate(text: string, { at, end }: Mention, year: string | null): boolean {
  const words = /(?<![^,;:。、(])[^,;:。、(]*$/.exec(text.slice(0, at))?.[0] ?? '';
  return OWN_RATE.test(words) && !NO_RATE.test(text.slice(end)) && !isOfOtherYear(text, at, year);
}

type Amount = { readonly number: Decimal | null } | null;

function ratio(part: Amount, whole: Amount): Decimal | null {
  return part?.number && whole?.number?.gt(0) ? part.number.div(whole.number) : null;
}
