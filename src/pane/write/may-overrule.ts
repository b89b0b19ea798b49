import type { PlanConflict, WritePlan } from '../../engine';
import { placeKey } from '../session/state';

/**
 * Whether a person may write over what stands there. A cell that holds more than the figure is mended by hand, and a total
 * waits until the scores above it are settled: beside a score that is kept it would contradict its own column.
 */
export function mayOverrule(conflict: PlanConflict, plan: WritePlan, overruled: ReadonlySet<string>): boolean {
  switch (conflict.why.id) {
    case 'plan.kept-value':
    case 'plan.kept-formula':
    case 'plan.kept-words':
      return true;
    case 'plan.disputed-scores':
      return disputes(plan, conflict.sheet).every((score) => overruled.has(placeKey(score)));
    default:
      return false;
  }
}

/** What has to be kept too once this cell is: the totals that rest on it. */
export function restingOn(conflict: PlanConflict, plan: WritePlan): readonly PlanConflict[] {
  if (!isScore(conflict)) return [];
  return plan.conflicts.filter(({ sheet, why }) => sheet === conflict.sheet && why.id === 'plan.disputed-scores');
}

function disputes(plan: WritePlan, sheet: string): readonly PlanConflict[] {
  return plan.conflicts.filter((conflict) => conflict.sheet === sheet && isScore(conflict));
}

function isScore({ kind }: PlanConflict): boolean {
  return kind === 'score' || kind === 'execution-score';
}
