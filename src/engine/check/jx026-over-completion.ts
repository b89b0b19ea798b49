import { percentText, ratioText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { ScoredIndicator } from '../scoring/scored';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { isUnexplained } from './is-unexplained';
import { lostMarks } from './jx027-deviation-note';

/** JX026 完成率达到口径规定的界限（广西自评校验规则: 130%）须说明原因. */
export const overCompletion: Check = {
  code: 'JX026',
  name: 'over-completion',
  severity: 'warning',
  explain: explanation('over-completion'),
  ofUnit(unit, { policy }) {
    const { row, completion } = unit.indicator;
    if (!completion || !row.note || !overCompleted(unit.indicator, policy)) return [];
    // Marks taken off without a reason are JX027: the same cell is not asked for twice.
    if (!isUnexplained(row.note) || lostMarks(unit)) return [];
    const message = phrase('check.over-completion', { name: indicatorName(row), completion: percentText(completion) });
    return [{ cell: row.note.cell, message, expected: null, actual: ratioText(completion) }];
  },
};

/** Whether far more was reached than planned; staying far below a cost or a deadline is no such case. */
export function overCompleted({ method, completion }: ScoredIndicator, policy: Policy): boolean {
  if (method !== 'proportional' && method !== 'equal') return false;
  return completion?.gte(policy.quantitative.overNoteFrom) === true;
}
