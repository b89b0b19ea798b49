import { parseCell } from '../../grid/a1';
import type { GridView } from '../../grid/view';
import type { PlanEntry } from '../../plan/plan';
import { stillStands } from '../../plan/still-stands';
import type { Finding } from '../finding';

/**
 * The findings with only those fixes that can be carried out whole: no piece of them lies over a formula, nor in a cell
 * that holds more than what would be replaced (`总分：99分`, or a value whose sign stands in the next cell).
 */
export function withApplicableFixes(findings: readonly Finding[], view: GridView): readonly Finding[] {
  return findings.map((finding) =>
    finding.fix.every((entry) => isApplicable(entry, view)) ? finding : { ...finding, fix: [] },
  );
}

function isApplicable(entry: PlanEntry, view: GridView): boolean {
  const at = parseCell(entry.cell);
  return at !== null && entry.beforeFormula === null && stillStands(entry, view.cell(at.row, at.column));
}
