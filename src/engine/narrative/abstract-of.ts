import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import type { Paragraph } from './narrative';
import { abstractPassage } from './parts/abstract';
import { storyOf } from './story';

/** 摘要 The abstract of a report, 100 to 200 characters; null for a table that says nothing. */
export function abstractOf(result: TableResult, policy: Policy): Paragraph | null {
  return abstractPassage(storyOf(result, policy))?.paragraph() ?? null;
}
