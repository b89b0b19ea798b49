import type { Fact } from '../../engine';
import type { Words } from '../words/words';

/** Cells that are named; of more the first are, and how many there are. */
const NAMED = 6;

/** How a figure comes from its cells: `E5、D5 之商`. */
export function factWords({ basis, cells }: Fact, words: Words): string {
  const named = cells.slice(0, NAMED).join('、');
  const told = cells.length > NAMED ? words('report.fact.more', { cells: named, count: String(cells.length) }) : named;
  return words(`report.fact.${basis}`, { cells: told });
}
