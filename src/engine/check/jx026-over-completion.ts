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
    if (!row.note || !overCompleted(unit.indicator, policy)) return [];
    // Marks taken off without a reason are JX027: the same cell is not asked for twice.
    if (!isUnexplained(row.note) || lostMarks(unit)) return [];
    const name = indicatorName(row);
    const message = completion
      ? phrase('check.over-completion', { name, completion: percentText(completion.ratio) })
      : phrase('check.over-completion.zero', { name, measured: row.actual?.text ?? '' });
    return [{ cell: row.note.cell, message, expected: null, actual: completion && ratioText(completion.ratio) }];
  },
};

/** Whether far more was reached than planned; staying far below a cost or a deadline is no such case. */
export function overCompleted({ method, completion, outcome }: ScoredIndicator, policy: Policy): boolean {
  if (method === 'zero-target') return outcome === 'exceeded';
  if (method !== 'proportional' && method !== 'equal') return false;
  return completion?.reaches(policy.quantitative.overNoteFrom) === true;
}
