import type { AllocationProduct } from '../allocation/product';
import { convert } from '../number/convert';
import { decimal, ONE, type Decimal } from '../number/decimal';
import { parseMoney } from '../number/money';
import { plainText } from '../number/round';
import { unitOf } from '../number/unit-of';
import { phrase } from '../message/phrase';
import type { Funds } from '../table/table';
import type { Found } from './check';

type MoneyUnit = Funds['moneyUnit'];

/** 分配表 A row of which people × standard is not the amount, by more than its last digit can hide. */
export function wrongProduct(product: AllocationProduct, moneyUnit: MoneyUnit): Found[] {
  const { row, least, most, factors, wholeYear, amount } = product;
  const field = row.amount;
  if (!field || !amount) return [];
  const slack = lastDigit(field.text, moneyUnit);
  const [tooMuch, tooLittle] = [amount.gt(most.plus(slack)), amount.lt(least.minus(slack))];
  if (!tooMuch && !tooLittle) return [];
  const due = least.eq(most) ? plainText(least) : `${plainText(least)}~${plainText(most)}`;
  const [expected, actual] = [`${due}${moneyUnit}`, `${plainText(amount)}${moneyUnit}`];
  const values = { name: row.place.text, factors: factors.map(plainText).join(' × '), expected, actual };
  // Some may have been paid for a part of the year only.
  if (wholeYear && tooLittle) {
    const message = phrase('check.count-times-standard.part-year', values);
    return [{ cell: field.cell, message, expected, actual, severity: 'hint' }];
  }
  return [{ cell: field.cell, message: phrase('check.count-times-standard.row', values), expected, actual }];
}

/** One in the last digit that the amount shows, in the unit of the table: `17.78万元` is exact to 100 元. */
export function lastDigit(text: string, moneyUnit: MoneyUnit): Decimal {
  const places = /\.(\d+)/.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  const step = places === 0 ? ONE : decimal(10).pow(-places);
  const [written, own] = [parseMoney(text)?.unit, unitOf(moneyUnit)];
  return (written && own ? convert(step, written, own) : null) ?? step;
}
