import type { AllocationProduct } from '../../allocation/product';
import { wrongProduct } from '../../check/allocation-product';
import type { Decimal } from '../../number/decimal';
import type { Allocation } from '../../table/allocation';
import { computedMoney, count, money, quotation } from '../facts';
import { Passage } from '../passage';
import type { Story } from '../story';
import { placeOf } from './allocation';

/** 分配金额测算 Whose amount is what people and standard give, and whose is not. */
export function products({ result: { table, products: all } }: Story): readonly (Passage | null)[] {
  const { allocation } = table;
  if (!allocation) return [];
  const told = all.filter(({ amount }) => amount !== null);
  const isWrong = (product: AllocationProduct): boolean => wrongProduct(product, allocation.moneyUnit).length > 0;
  const right = told.filter((product) => !isWrong(product));
  const exact = right.filter(({ least, most }) => least.eq(most));
  const within = right.filter(({ least, most }) => !least.eq(most));
  const bare = allocation.rows.filter(({ amount, people, standard }) => {
    return amount?.number && [people, standard].every((field) => !field || field.text === '');
  });
  return [
    Passage.series([
      Passage.say('narrative.product.agree', { count: count(exact.map(cellOf)) }),
      Passage.say('narrative.product.within', { count: count(within.map(cellOf)) }),
      Passage.say('narrative.product.only-amount', { names: Passage.list(bare.map(placeOf)) }),
    ]),
    ...Passage.ordered(told.filter(isWrong).map((product) => Passage.sentence([wrongClause(product, allocation)]))),
  ];
}

function cellOf({ row: { amount, place } }: AllocationProduct): string {
  return (amount ?? place).cell;
}

function wrongClause(product: AllocationProduct, { moneyUnit }: Allocation): Passage | null {
  const { row, least, most, amount, wholeYear } = product;
  const { people, standard, times } = row;
  const due = (value: Decimal): Passage | null => computedMoney(value, moneyUnit, 'product', [people, standard, times]);
  const slots = {
    name: placeOf(row),
    people: quotation(people),
    standard: quotation(standard),
    amount: money(row.amount, moneyUnit),
  };
  if (!least.eq(most)) {
    return Passage.say('narrative.product.outside', { ...slots, least: due(least), most: due(most) });
  }
  const apart = amount && amount.minus(least).abs();
  const difference = computedMoney(apart, moneyUnit, 'difference', [people, standard, times, row.amount]);
  const id = wholeYear ? 'narrative.product.due-year' : 'narrative.product.due';
  return Passage.say(id, { ...slots, due: due(least), difference });
}
