import type { Policy } from '../../policy/policy';
import type { TableResult } from '../../table-result';
import type { ShownTable } from '../narrative';
import { storyOf } from '../story';
import { fundsTable } from './funds-table';
import { indicatorTable } from './indicator-table';
import type { ReportTable } from './report-table';

/** The table that a section of the report shows; null where the form has none. */
export function reportTableOf(result: TableResult, policy: Policy, shown: ShownTable): ReportTable | null {
  if (shown === 'funds') return result.execution && fundsTable(result.execution);
  return indicatorTable(storyOf(result, policy));
}
