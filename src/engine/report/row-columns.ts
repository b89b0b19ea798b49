import { HUNDRED, type Decimal } from '../number/decimal';
import { fixedText, plainText } from '../number/round';
import type { AccountsRow, StaffRow } from '../table/accounts';
import type { AllocationRow } from '../table/allocation';
import type { Field, Funds } from '../table/table';
import type { TableResult } from '../table-result';
import { FACTORS } from './funds-amounts';
import { isCount, isMoney, isPercent, mentionsOf, type Mention } from './mention';
import { normalText } from './normal-text';
import { percentAgreement } from './percent-agreement';
import { roundsTo } from './rounds-to';

/** 列 A figure of a row, with the words by which a text gives it. */
export interface RowColumn {
  readonly kind: 'money' | 'quantity' | 'share';
  /** All words of the clause between the name, or the last mark, and the figure. */
  readonly words: RegExp;
  /** Only right behind the name: in brackets, or `按300元/人、45人`. */
  readonly isNear: boolean;
  /** Also of a figure of another kind, which is none of this column. */
  readonly agrees: (mention: Mention) => boolean;
  readonly expected: string;
  readonly cells: readonly string[];
}

const IS = '(?:为|是|:|共计?|合计)*$';
const SPENT = new RegExp(`^(?:(?:支出)?决算数?|(?:全年)?执行数|实际支出)${IS}`);
const INITIAL = new RegExp(`^(?:完成)?年初(?:批复)?预算数?${IS}`);
const BUDGET = new RegExp(`^(?:完成)?(?:全年|调整)预算数?${IS}`);
const PRIOR = new RegExp(`^[比较与]?上年(?:支出)?决算数?${IS}`);
const AMOUNT = new RegExp(`^(?:(?:分配|安排|下达|补助|表列)?(?:资金|金额|经费)?)${IS}`);
const PEOPLE = /^(?:共|计|按)?$/;
const STAFF = /^(?:数|人数|人员)?(?:为|共|:)?$/;
const RATE = /^(?:为|是|:)?$/;
const STANDARD = /^(?:(?:人均|补助|发放)?标准|按)?(?:为|是|:)?$/;

/** The amounts of a row of accounts, and its share of the whole. */
export function accountsColumns(row: AccountsRow, unit: Funds['moneyUnit'], result: TableResult): RowColumn[] {
  const total = result.table.accounts?.rows.find(({ isTotal }) => isTotal);
  const share = result.rates.find(({ name, cells }) => name === 'share' && cells[0] === row.spent?.cell);
  return [
    ...moneyColumn(row.spent, unit, SPENT),
    ...moneyColumn(row.initial, unit, INITIAL),
    ...moneyColumn(row.budget, unit, BUDGET),
    ...moneyColumn(row.prior, unit, PRIOR),
    ...(total && share?.value ? [shareColumn(share.value, share.cells, shareOf(total.label))] : []),
  ];
}

/** Posts and people in office, by their names, and the rate of the one to the other. */
export function staffColumns(
  { posts, people }: StaffRow,
  { rates }: TableResult,
): { readonly name: string; readonly columns: readonly RowColumn[] }[] {
  const rate = rates.find(({ name, cells }) => name === 'staff-control' && cells[0] === people.cell);
  return [
    { name: '编制', columns: figureColumn(posts, STAFF, isCount, false) },
    { name: '在职', columns: figureColumn(people, STAFF, isCount, false) },
    { name: '在职人员控制率', columns: rate?.value ? [shareColumn(rate.value, rate.cells, RATE)] : [] },
  ];
}

/** People, standard and amount of a row of an allocation table. */
export function allocationColumns({ people, standard, amount }: AllocationRow, unit: Funds['moneyUnit']): RowColumn[] {
  return [
    ...figureColumn(people, PEOPLE, isCount, true),
    ...figureColumn(standard, STANDARD, (one) => one.unit?.dimension.startsWith('money.per') === true, true),
    ...moneyColumn(amount, unit, AMOUNT),
  ];
}

function moneyColumn(field: Field | null, unit: Funds['moneyUnit'], words: RegExp): RowColumn[] {
  const value = field?.number;
  if (!field || !value) return [];
  const amount = value.times(FACTORS[unit]);
  const agrees = (one: Mention): boolean => !isMoney(one) || roundsTo(amount, one);
  return [{ kind: 'money', words, isNear: false, agrees, expected: `${plainText(value)}${unit}`, cells: [field.cell] }];
}

function figureColumn(
  field: Field | null,
  words: RegExp,
  fits: (mention: Mention) => boolean,
  isNear: boolean,
): RowColumn[] {
  const figures = mentionsOf(normalText(field?.text ?? '').text).map(({ value }) => value);
  if (!field || figures.length === 0) return [];
  const agrees = (one: Mention): boolean => !fits(one) || figures.some((figure) => figure.eq(one.value));
  return [{ kind: 'quantity', words, isNear, agrees, expected: field.text, cells: [field.cell] }];
}

function shareColumn(value: Decimal, cells: readonly string[], words: RegExp): RowColumn {
  const agrees = (one: Mention): boolean => !isPercent(one) || percentAgreement(one, value) !== 'wrong';
  return { kind: 'share', words, isNear: false, agrees, expected: `${fixedText(value.times(HUNDRED), 2)}%`, cells };
}

function shareOf(whole: string): RegExp {
  return new RegExp(
    `^占${normalText(whole).text.replace(/[^\p{Script=Han}]/gu, '.')}的?(?:比重|比例)?(?:为|达)?$`,
    'u',
  );
}
