import type { Fact } from '../../engine';
import type { ReportWords } from './words/use-report-words';

/** Cells that are named; of more the first are, and how many there are. */
const NAMED = 6;

/** How a figure comes from its cells: `E5、D5 之商`. */
export function factWords({ basis, cells }: Fact, words: ReportWords): string {
  const named = cells.slice(0, NAMED).join('、');
  const told = cells.length > NAMED ? words('fact.more', { cells: named, count: String(cells.length) }) : named;
  return words(`fact.${basis}`, { cells: told });
}
