import { convert } from '../number/convert';
import type { Decimal } from '../number/decimal';
import type { Unit } from '../number/unit';
import { unitOf } from '../number/unit-of';
import type { ScoredIndicator } from '../scoring/scored';
import type { Quantity } from '../target/target';
import type { Field } from '../table/table';
import { indicatorName } from './indicator-name';
import { sharesWord } from './shares-word';

/** A measured figure of an indicator and where it stands. */
export interface Measured {
  readonly indicator: ScoredIndicator;
  readonly field: Field;
  readonly value: Decimal;
  readonly unit: Unit;
}

/** 数量、标准、金额 The one count, the one rate of money per counted thing, and the one amount that a table names. */
export interface UnitEconomics {
  readonly count: Measured;
  readonly rate: Measured;
  /** Null where no indicator names an amount. */
  readonly amount: Measured | null;
  /** True where the names say that the amount is what was paid for the counted things, not a cost that holds more. */
  readonly related: boolean;
  /** True where nothing else is counted or priced, so that the three must agree with the funds too. */
  readonly alone: boolean;
}

/** The figures that must multiply to each other; null where the table names several of a kind, which can not be paired. */
export function unitEconomics(indicators: readonly ScoredIndicator[]): UnitEconomics | null {
  const measured = indicators.flatMap((indicator) => (indicator.row.detail ? [] : (measure(indicator) ?? [])));
  const rates = measured.filter(({ unit }) => unit.dimension.startsWith('money.per_'));
  const [rate] = rates;
  if (!rate || rates.length > 1) return null;
  const things = rate.unit.base
    .split('/')
    .slice(1)
    .filter((thing) => thing !== '年');
  const counts = measured.filter(({ unit }) => unit.dimension.startsWith('count'));
  const paid = counts.filter(({ unit: { base } }) => things.length === 1 && isPaidBy(base, things[0] ?? ''));
  const [count] = paid;
  const amounts = measured.filter(({ unit, indicator: { row } }) => unit.dimension === 'money' && underCost(row));
  const [amount = null] = amounts;
  if (!count || paid.length > 1 || amounts.length > 1) return null;
  const [counted, priced, cost] = [count, rate, amount].map((one) => (one ? indicatorName(one.indicator.row) : ''));
  const names = `${counted ?? ''}|${priced ?? ''}`;
  // 受益人数 counts other people than those who get the standard.
  if (!sharesWord(counted ?? '', `${priced ?? ''}|${cost ?? ''}`)) return null;
  return { count, rate, amount, related: sharesWord(cost ?? '', names), alone: counts.length === 1 };
}

/** An amount in 元. */
export function inYuan({ value, unit }: Pick<Measured, 'value' | 'unit'>): Decimal {
  return value.times(unit.factor);
}

/** An amount of 元 in another unit of money. */
export function yuanIn(value: Decimal, unit: Unit): Decimal {
  const yuan = unitOf('元');
  return (yuan && convert(value, yuan, unit)) ?? value;
}

function isPaidBy(counted: string, thing: string): boolean {
  return counted === thing || (thing === '人次' && counted === '人');
}

function underCost({ level1, level2 }: ScoredIndicator['row']): boolean {
  return `${level1?.text ?? ''}${level2?.text ?? ''}`.includes('成本');
}

function measure(indicator: ScoredIndicator): Measured | null {
  const { row, actual, target } = indicator;
  const figure = figureOf(actual) ?? figureOf(target);
  const field = figureOf(actual) ? row.actual : row.target;
  if (!figure?.unit || !field) return null;
  return { indicator, field, value: figure.value, unit: figure.unit };
}

function figureOf(reading: ScoredIndicator['target']): Quantity | null {
  return reading.kind === 'quantity' ? reading : null;
}
