import type { Table } from '../../src/engine';
import type { Cells } from './cells';
import type { FundsField, Published } from './published';
import { sameAmount, sameFigure } from './same';
import type { Tally } from './tally';

const AMOUNTS: readonly FundsField[] = ['initial', 'budget', 'spent'];

/** Counts the fields of the funds block's total row. */
export function compareFunds(tables: readonly Table[], { funds }: Published, cells: Cells, tally: Tally): void {
  const block = tables.find((table) => table.funds)?.funds ?? null;
  const total = block?.rows[0] ?? null;
  const spent = new Set(
    tables.flatMap(({ indicators }) => indicators.flatMap(({ target, actual }) => [target?.cell, actual?.cell])),
  );
  const holds = (amount: string): boolean => cells.holdAmount(amount, spent);
  const amounts = AMOUNTS.flatMap((field) => funds.get(field) ?? []);
  // Figures of which no amount is a cell come from the report's text.
  const fromText = !total && !amounts.some(holds);
  for (const [field, printed] of funds) {
    const read = total?.[field] ?? null;
    // Full marks may stand in the title of the block alone: `预算执行情况(20分)`.
    const labelled = field === 'weight' && !read?.text && sameAmount(block?.labelWeight?.weight ?? null, printed);
    const right =
      labelled ||
      sameFigure(read?.text ?? '', printed) ||
      (AMOUNTS.includes(field) && sameAmount(read?.number ?? null, printed));
    if (right) {
      tally.right++;
      continue;
    }
    const line = `funds: ${field} read '${read?.text ?? ''}', printed '${printed}'`;
    const stands = printed === '' || (AMOUNTS.includes(field) ? holds(printed) : cells.say(printed));
    (fromText || !stands ? tally.elsewhere : tally.misses).push(line);
  }
}
