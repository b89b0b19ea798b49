import { convert } from '../number/convert';
import { sum, ZERO, type Decimal } from '../number/decimal';
import { plainText, round } from '../number/round';
import { unitOf } from '../number/unit-of';
import { Passage } from '../narrative/passage';
import type { ProjectLine, ProjectMoney } from './project-line';

/** 资金合计 What the projects were given and spent together, in one unit. */
export interface MoneySum {
  readonly unit: ProjectMoney['unit'];
  readonly budget: Decimal;
  readonly spent: Decimal;
  /** Null where nothing was budgeted. */
  readonly rate: Decimal | null;
  readonly budgetCells: readonly string[];
  readonly spentCells: readonly string[];
}

/** The sums over the projects whose money is known; null for none. Where units differ, in 万元. */
export function moneySum(lines: readonly ProjectLine[]): MoneySum | null {
  const known = lines.flatMap(({ money }) => money ?? []);
  const [first] = known;
  if (!first) return null;
  const unit = known.every((money) => money.unit === first.unit) ? first.unit : '万元';
  const budget = sum(known.map((money) => inUnit(money.budget, money.unit, unit)));
  const spent = sum(known.map((money) => inUnit(money.spent, money.unit, unit)));
  return {
    unit,
    budget,
    spent,
    rate: budget.gt(ZERO) ? spent.div(budget) : null,
    budgetCells: known.map(({ budgetCell }) => budgetCell),
    spentCells: known.map(({ spentCell }) => spentCell),
  };
}

/** An amount in another unit of money. */
export function inUnit(amount: Decimal, from: ProjectMoney['unit'], to: ProjectMoney['unit']): Decimal {
  const [own, other] = [unitOf(from), unitOf(to)];
  return (own && other && convert(amount, own, other)) ?? amount;
}

/** Decimals that a sum keeps: forms in 亿元 show as many. */
const PLACES = 6;

/** A sum as a fact. */
export function sumFact(value: Decimal, unit: string, cells: readonly string[]): Passage | null {
  const text = `${plainText(round(value, PLACES))}${unit}`;
  return Passage.fact(text, { format: 'money', basis: 'sum', value, cells });
}
