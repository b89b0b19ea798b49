import { convert } from '../number/convert';
import { decimal, ONE, type Decimal } from '../number/decimal';
import { figureAtStart } from '../number/figure';
import type { Unit } from '../number/unit';
import { unitAtStart, unitOf } from '../number/unit-of';
import type { Allocation, AllocationRow } from '../table/allocation';
import type { Field } from '../table/table';
import type { AllocationProduct } from './product';

/** 人数 × 标准 The product of each row of which people and standard can be read; rows of an amount alone have none. */
export function productsOf(allocation: Allocation): AllocationProduct[] {
  return allocation.rows.flatMap((row) => productOf(row, allocation) ?? []);
}

function productOf(row: AllocationRow, { moneyUnit, standardUnit }: Allocation): AllocationProduct | null {
  const people = countOf(row.people);
  const standard = standardOf(row.standard, standardUnit);
  if (!people || !standard) return null;
  const { times, wholeYear } = timesOf(row.times, standard.unit);
  if (!times) return null;
  const inTable = (value: Decimal): Decimal => inMoney(people.times(value).times(times), standard.unit, moneyUnit);
  return {
    row,
    least: inTable(standard.least),
    most: inTable(standard.most),
    factors: [people, standard.least, ...(times.eq(ONE) ? [] : [times])],
    wholeYear,
    amount: row.amount?.number ?? null,
  };
}

/** `168人`, `1.2万人`; null for anything else. */
function countOf(field: Field | null): Decimal | null {
  const text = plain(field);
  const figure = figureAtStart(text);
  if (!figure) return null;
  const rest = text.slice(figure.length);
  const unit = rest === '' ? null : unitAtStart(rest);
  if (rest === '' || unit === null) return rest === '' || /^\p{Script=Han}{1,2}$/u.test(rest) ? figure.value : null;
  return unit.dimension.startsWith('count') ? figure.value.times(unit.factor) : figure.value;
}

interface Standard {
  readonly least: Decimal;
  readonly most: Decimal;
  /** Null where neither the cell nor its header names one: then it is in the unit of the amounts. */
  readonly unit: Unit | null;
}

const TO = /^[-~～—–至到]+/;

/** `2100元/人`, `5000-25000元/人`, `300` under `标准（元/人/月）`. */
function standardOf(field: Field | null, headerUnit: string): Standard | null {
  const text = plain(field);
  const first = figureAtStart(text);
  if (!first) return null;
  let rest = text.slice(first.length);
  const to = TO.exec(rest)?.[0];
  const second = to === undefined ? null : figureAtStart(rest.slice(to.length));
  if (second) rest = rest.slice((to?.length ?? 0) + second.length);
  const name = rest === '' ? headerUnit : rest;
  const unit = name === '' ? null : unitOf(name);
  if (name !== '' && !unit?.dimension.startsWith('money')) return null;
  return { least: first.value, most: second?.value ?? first.value, unit };
}

/** A standard for a span of time is paid as often as the year holds it. */
const IN_A_YEAR: ReadonlyMap<string, Decimal> = new Map([
  ['月', decimal(12)],
  ['季度', decimal(4)],
  ['半年', decimal(2)],
]);
/** Spans of which nobody can tell how many are paid. */
const UNKNOWN = /^(周|天|小时|学期)$/;

function timesOf(field: Field | null, unit: Unit | null): { times: Decimal | null; wholeYear: boolean } {
  const told = field && figureAtStart(plain(field));
  if (told) return { times: told.value, wholeYear: false };
  const spans = unit?.base.split('/').slice(1) ?? [];
  if (spans.some((span) => UNKNOWN.test(span))) return { times: null, wholeYear: false };
  const often = spans.map((span) => IN_A_YEAR.get(span)).find((count) => count !== undefined);
  return { times: often ?? ONE, wholeYear: often !== undefined };
}

function inMoney(value: Decimal, unit: Unit | null, moneyUnit: Allocation['moneyUnit']): Decimal {
  const [yuan, money] = [unitOf('元'), unitOf(moneyUnit)];
  if (!unit || !yuan || !money) return value;
  return convert(value.times(unit.factor), yuan, money) ?? value;
}

function plain(field: Field | null): string {
  return (field?.text ?? '').normalize('NFKC').replace(/\s+/g, '');
}
