import type { Policy } from '../policy/policy';
import type { ScoredIndicator } from '../scoring/scored';
import type { TableResult } from '../table-result';
import { taleOf, type Tale } from './indicator/tale';

/** What a narrative tells of. */
export interface Story {
  readonly result: TableResult;
  readonly policy: Policy;
  /** The indicators in sheet order, without details and without rows that the form keeps free. */
  readonly tales: readonly Tale[];
}

/** The story of an evaluated table. */
export function storyOf(result: TableResult, policy: Policy): Story {
  const told = result.indicators.filter((indicator) => !indicator.row.detail && !isFree(indicator));
  return { result, policy, tales: told.flatMap((indicator) => taleOf(indicator) ?? []) };
}

/** A row that the form keeps free for one more indicator. */
function isFree({ row }: ScoredIndicator): boolean {
  return [row.target, row.actual, row.weight, row.given].every((field) => !field || field.text === '');
}
