import { decimal, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { unitOf } from '../number/unit-of';
import { amountOf } from '../execution/amount-of';
import { phrase } from '../message/phrase';
import type { Field } from '../table/table';
import type { TableResult } from '../table-result';
import { wrongProduct } from './allocation-product';
import type { Check, Found } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { proseOf } from './prose-of';
import { wrongProducts } from './text-product';
import { inYuan, unitEconomics, yuanIn, type UnitEconomics } from './unit-economics';

/** Share by which product and amount may differ: figures are often rounded. */
const TOLERANCE = decimal('0.005');
const AVERAGE = /均|平均|每.{0,2}成本/;

/** JX023 数量 × 标准 = 金额 (对真实自评材料逐项验算). */
export const countTimesStandard: Check = {
  code: 'JX023',
  name: 'count-times-standard',
  severity: 'error',
  explain: explanation('count-times-standard'),
  ofTable: ({ result }) => [...inTable(result), ...inAllocation(result), ...proseOf(result.table).flatMap(inText)],
  ofIndicator: ({ row }) => [row.target, row.actual, row.note].flatMap((field) => (field ? inText(field) : [])),
};

/** Whether the rate is an average, which JX024 looks at, and no standard that is paid out. */
export function isAverage({ rate }: UnitEconomics): boolean {
  return AVERAGE.test(indicatorName(rate.indicator.row));
}

/** True where two amounts differ by more than rounding. */
export function differs(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return a.minus(b).abs().gt(b.abs().times(tolerance));
}

function inTable(result: TableResult): Found[] {
  const economics = unitEconomics(result.indicators);
  if (!economics || isAverage(economics)) return [];
  const { count, rate, amount, related, alone } = economics;
  const product = count.value.times(count.unit.factor).times(inYuan(rate));
  const stated = amount ? { field: amount.field, value: amount.value, unit: amount.unit } : alone && spentOf(result);
  if (!stated || !stated.unit || !disagrees(product, inYuan({ ...stated, unit: stated.unit }), related)) return [];
  const expected = `${plainText(yuanIn(product, stated.unit))}${stated.unit.name}`;
  const actual = `${plainText(stated.value)}${stated.unit.name}`;
  const values = { count: count.field.text, rate: rate.field.text, expected, actual };
  const message = phrase('check.count-times-standard', { name: indicatorName(rate.indicator.row), ...values });
  return [{ cell: stated.field.cell, message, expected, actual, ...(related ? {} : { severity: 'warning' }) }];
}

/** 分配表: the rows of an allocation table. */
function inAllocation({ table: { allocation }, products }: TableResult): Found[] {
  return allocation ? products.flatMap((product) => wrongProduct(product, allocation.moneyUnit)) : [];
}

/** A cost or what was spent may hold more; it can not be less than what the people got. */
function disagrees(product: Decimal, stated: Decimal, exact: boolean): boolean {
  return differs(product, stated, TOLERANCE) && (exact || product.gt(stated));
}

function spentOf({ execution }: TableResult): { field: Field; value: Decimal; unit: ReturnType<typeof unitOf> } | null {
  const field = execution?.total.spent;
  const value = execution && field ? amountOf(field, execution.funds.moneyUnit) : null;
  return execution && field && value?.gt(0) ? { field, value, unit: unitOf(execution.funds.moneyUnit) } : null;
}

/** `45人×300元×12个月＝171300元`. */
function inText({ cell, text }: Field): Found[] {
  return wrongProducts(text).map(({ whole, expected, actual }) => {
    const message = phrase('check.count-times-standard.text', { whole, expected, actual });
    return { cell, message, expected, actual };
  });
}
