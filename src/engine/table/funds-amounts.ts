import type { CellValue } from '../grid/grid';
import type { GridView } from '../grid/view';
import { blankFieldAt, fieldAt, partOf, type ReadNumber } from './field';
import type { FundsRole } from './funds-word';
import { amountOf, type MoneyUnit } from './money';
import { numberOf, pointsOf } from './number-text';
import type { Field, FundsRow } from './table';

/** A cell, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the cells of a row of funds hold. */
export type FundsAmounts = Omit<FundsRow, 'label' | 'row'>;

/** The amounts, rate and marks that stand at the places of their roles; null for a role that has none. */
export function fundsAmounts(
  view: GridView,
  placeOf: (role: FundsRole) => Place | null,
  unit: MoneyUnit,
): FundsAmounts {
  const money: ReadNumber = (value: CellValue, text) => amountOf(value, text, unit);
  const field = (role: FundsRole, read: ReadNumber): Field | null => {
    const place = placeOf(role);
    if (place === null) return null;
    const { row, column } = place;
    // A merged cell counts on its first row, as the cause of a whole block does.
    return view.begins(row, column) ? fieldAt(view, row, column, read) : blankFieldAt(view, row, column);
  };
  const joint = field('spent-rate', numberOf);
  const [spent = '', rate = ''] = joint ? joint.text.split(/[/／]/) : [];
  return {
    initial: field('initial', money),
    budget: field('budget', money),
    spent: field('spent', money) ?? (joint && partOf(joint, spent.trim(), money)),
    rate: field('rate', numberOf) ?? (joint && partOf(joint, rate.trim())),
    weight: field('weight', pointsOf),
    given: field('given', pointsOf),
    note: field('note', numberOf),
  };
}
