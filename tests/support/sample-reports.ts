import { evaluate } from '../../src/engine/evaluate';
import type { OutlineId } from '../../src/engine/narrative/outline/outline-id';
import { reportOf, type Report } from '../../src/engine/narrative/report-of';
import type { Entry } from './grid-of';
import { SAMPLE_POLICY, sampleGrid } from './pane/sample-book';

/** The report of the sample form, with other entries in some of its cells, in outline A or another. */
export function sampleReports(
  cells: Readonly<Record<string, Entry>> = {},
  outline: OutlineId = 'A',
): readonly Report[] {
  return evaluate(sampleGrid(cells), SAMPLE_POLICY).tables.map((table) => reportOf(table, outline));
}
