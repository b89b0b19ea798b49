import { EMPTY_CELL, type Cell, type Written } from '../../engine';
import { Failure } from '../failure';
import type { Placed } from '../placed';
import type { Receipt, Refused } from '../receipt';
import { wantedCell } from './cell-input';
import { holdsSame } from './holds-same';
import type { Order } from './order';
import type { Outcome } from './outcome';

/**
 * What became of an order.
 *
 * @param outcome what stands now; null where Excel did not say
 * @param failure what ended it; null where all was tried
 */
export function receiptOf(order: Order, outcome: Outcome | null, failure: Failure | null): Receipt {
  const written: Written[] = [];
  const unsure: Written[] = [];
  const refused: Refused[] = [...order.refused];
  for (const { name, placed } of [...order.sheets, ...order.removed]) {
    for (const one of placed) {
      const { entry, was } = one;
      const now = outcome && nowIn(outcome, order, name, one);
      const fate = now ? fateOf(one, now) : outcome ? 'gone' : 'unsure';
      if (now && fate === 'written') written.push({ entry, was, now });
      else if (fate === 'unsure') unsure.push({ entry, was, now: wantedCell(one) });
      else refused.push({ entry, failure: failure ?? reasonOf(fate, name) });
    }
  }
  return { written, unsure, refused, sheets: sheetsOf(order, outcome), failure };
}

/** What stands in a cell; null where its sheet is gone which was not to go. */
function nowIn(outcome: Outcome, { removed }: Order, sheet: string, { row, column }: Placed): Cell | null {
  const grid = outcome.get(sheet);
  if (grid) return grid.rows[row]?.[column] ?? EMPTY_CELL;
  return removed.some(({ name }) => name === sheet) ? EMPTY_CELL : null;
}

/** What stands in a cell tells whether it was written; a format alone may be what was left of a writing that broke off. */
function fateOf(placed: Placed, now: Cell): 'written' | 'unsure' | 'refused' {
  if (holdsSame(now, wantedCell(placed)) || !holdsSame(now, placed.was)) return 'written';
  return now.format === placed.was.format ? 'refused' : 'unsure';
}

/** Sheets that came or went or, where that is not known, were to. */
function sheetsOf({ sheets, removed }: Order, outcome: Outcome | null): string[] {
  const came = sheets.filter(({ name, added }) => added && (!outcome || outcome.has(name)));
  const went = removed.filter(({ name }) => !outcome?.has(name));
  return [...came, ...went].map(({ name }) => name);
}

/** Why a cell was not written though Excel had nothing against it. */
function reasonOf(fate: string, sheet: string): Failure {
  return fate === 'gone' ? new Failure('sheet-gone', { sheet }) : new Failure('host-refused', { code: 'NotWritten' });
}
