import { say, type Phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import type { Field } from '../table/table';
import { awaitsNote } from './awaits-note';
import { executionFacts } from './execution-facts';
import { indicatorFacts } from './indicator-facts';

/**
 * 偏差原因分析及改进措施 Drafts the notes that are due and not written yet (`isOpen`), by 1-based row: the facts with their
 * figures, the reason and the measure as places to fill (`【待补充：…】`). In Chinese, since they go into a Chinese form.
 */
export function draftNotes(
  { execution, indicators }: TableResult,
  policy: Policy,
  isOpen: (note: Field) => boolean = awaitsNote,
): Map<number, string> {
  const drafts = new Map<number, string>();
  if (execution) {
    const { row, note } = execution.total;
    if (note && isOpen(note)) addDraft(drafts, row, executionFacts(execution, policy));
  }
  for (const indicator of indicators) {
    const { row, note } = indicator.row;
    if (note && isOpen(note)) addDraft(drafts, row, indicatorFacts(indicator));
  }
  return drafts;
}

function addDraft(drafts: Map<number, string>, row: number, facts: readonly Phrase[]): void {
  if (facts.length > 0) drafts.set(row, facts.map((fact) => say(fact, 'zh-CN')).join(''));
}
