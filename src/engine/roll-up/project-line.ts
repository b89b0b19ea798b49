import { amountOf } from '../execution/amount-of';
import { cellName } from '../grid/a1';
import type { Decimal } from '../number/decimal';
import { words } from '../narrative/facts';
import type { Tale } from '../narrative/indicator/tale';
import type { Passage } from '../narrative/passage';
import { storyOf } from '../narrative/story';
import { namedSubject } from '../narrative/subject';
import type { Field } from '../table/table';
import { placeOf, type RollUpSource } from './roll-up-source';

/** 项目 One table of a roll-up: its money and its indicators, whose cells name their sheet. */
export interface ProjectLine {
  readonly source: RollUpSource;
  /** What stands before its cells: `自评表!`. */
  readonly place: string;
  /** As it is named in a sentence. */
  readonly name: Passage | null;
  readonly tales: readonly Tale[];
  /** Null unless budget and spending are both there. */
  readonly money: ProjectMoney | null;
}

export interface ProjectMoney {
  readonly unit: '元' | '万元' | '亿元';
  readonly budget: Decimal;
  readonly spent: Decimal;
  readonly budgetCell: string;
  readonly spentCell: string;
}

/** The table as a line of the roll-up. */
export function projectLine(source: RollUpSource): ProjectLine {
  const place = placeOf(source);
  const { evaluation } = source;
  const { table } = evaluation;
  const { tales } = storyOf(evaluation, evaluation.policy);
  const own = words(table.sheet, cellName(table.area.top, table.area.left));
  return {
    source,
    place,
    name: (namedSubject(table) ?? own)?.from(place) ?? null,
    tales: tales.map((tale) => ({ ...tale, cell: `${place}${tale.cell}`, name: tale.name.from(place) })),
    money: moneyOf(source, place),
  };
}

function moneyOf({ evaluation: { execution } }: RollUpSource, place: string): ProjectMoney | null {
  if (!execution) return null;
  const { funds, total, base } = execution;
  const budget = amount(total[base], funds.moneyUnit);
  const spent = amount(total.spent, funds.moneyUnit);
  if (!budget || !spent) return null;
  return {
    unit: funds.moneyUnit,
    budget: budget.value,
    spent: spent.value,
    budgetCell: `${place}${budget.cell}`,
    spentCell: `${place}${spent.cell}`,
  };
}

function amount(field: Field | null, unit: ProjectMoney['unit']): { value: Decimal; cell: string } | null {
  const value = amountOf(field, unit);
  return field && value ? { value, cell: field.cell } : null;
}
