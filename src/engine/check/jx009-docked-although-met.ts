import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import type { Check } from './check';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { isUnexplained } from './is-unexplained';
import { overCompleted } from './jx026-over-completion';
import { lostMarks } from './jx027-deviation-note';

/** JX009 完成了指标值却扣分，又没有说明. */
export const dockedAlthoughMet: Check = {
  code: 'JX009',
  name: 'docked-although-met',
  severity: 'warning',
  explain: explanation('docked-although-met'),
  ofUnit(unit, { policy }) {
    const { indicator, weight, given, shared } = unit;
    const { row } = indicator;
    if (!weight || !given || !row.given || shared || !lostMarks(unit) || !saysMet(indicator)) return [];
    // 适度调减 is allowed where the target was far exceeded; its reason is asked for by JX027.
    if (overCompleted(indicator, policy) || (row.note && !isUnexplained(row.note))) return [];
    const [expected, actual] = [plainText(weight), plainText(given)];
    const message = phrase('check.docked-although-met', { name: indicatorName(row), expected, actual });
    return [{ cell: row.given.cell, message, expected, actual }];
  },
};

/** Whether the figures say that the target was met or, of a target in words, the actual repeats it. */
function saysMet({ method, outcome, target, actual }: ScoredIndicator): boolean {
  if (method !== 'qualitative') return outcome === 'met' || outcome === 'exceeded';
  return (actual.kind === 'level' && actual.band === 1) || actual.text === target.text;
}
