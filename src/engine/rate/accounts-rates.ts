import { phrase } from '../message/phrase';
import { parseDecimal } from '../number/decimal';
import type { Accounts, AccountsRow, StaffRow } from '../table/accounts';
import { changeRate, shareRate } from './kinds-of-rate';
import type { Rate } from './rate';
import { termOf, type Term } from './quotient';

/** 决算的率 The rates of a funds table of accounts: 完成率, 增减率 and 占比 of each row, and 在职人员控制率. */
export function accountsRates({ moneyUnit, rows, staff }: Accounts): Rate[] {
  const total = rows.find(({ isTotal }) => isTotal);
  const whole = total ? termOf(phrase('rate.input.total'), total.spent, moneyUnit) : null;
  return [...staff.flatMap(staffRate), ...rows.flatMap((row) => ratesOf(row, moneyUnit, row === total ? null : whole))];
}

function ratesOf(row: AccountsRow, unit: Accounts['moneyUnit'], whole: Term | null): Rate[] {
  const { label } = row;
  const spent = termOf(phrase('rate.input.spent'), row.spent, unit);
  const budget = termOf(phrase('rate.input.budget'), row.budget, unit);
  const initial = termOf(phrase('rate.input.initial'), row.initial, unit);
  const prior = termOf(phrase('rate.input.prior'), row.prior, unit);
  // One column of 完成率 is that of the later budget.
  const given = row.rateGiven;
  const at = { row: row.row };
  return [
    ...shareRate({ ...at, name: 'of-budget', title: phrase('rate.of-budget', { label }), given }, spent, budget),
    ...shareRate(
      { ...at, name: 'of-initial', title: phrase('rate.of-initial', { label }), given: row.budget ? null : given },
      spent,
      initial,
    ),
    ...changeRate(
      { ...at, name: 'growth', title: phrase('rate.growth', { label }), given: row.growthGiven },
      spent,
      prior,
    ),
    ...shareRate({ ...at, name: 'share', title: phrase('rate.share', { label }), given: row.shareGiven }, spent, whole),
  ];
}

function staffRate({ row, posts, people, rateGiven }: StaffRow): Rate[] {
  const term = (name: Term['name'], field: StaffRow['posts']): Term | null => {
    const value = field.number ?? parseDecimal(field.text.replace(/[人名个]$/, ''));
    return value && { name, field, value };
  };
  return shareRate(
    { name: 'staff-control', title: phrase('rate.staff-control'), row, given: rateGiven },
    term(phrase('rate.input.people'), people),
    term(phrase('rate.input.posts'), posts),
  );
}
