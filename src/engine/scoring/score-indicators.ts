import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { IndicatorRow } from '../table/table';
import { scoreIndicator, type ScoringContext } from './score';
import type { ScoredIndicator } from './scored';
import { unprintedWeights } from './unprinted-weights';

/**
 * Scores the indicators of a table. Where several share one weight or score cell, the first stands for all: what was
 * computed for it alone is kept only if each of them earns full marks, else a person says what they earn together.
 */
export function scoreIndicators(
  rows: readonly IndicatorRow[],
  surroundings: Omit<ScoringContext, 'unprinted'>,
  policy: Policy,
): readonly ScoredIndicator[] {
  const context = { ...surroundings, unprinted: unprintedWeights(rows, policy) };
  const others = sharers(rows);
  return rows.map((row) => {
    const indicator = scoreIndicator(row, context, policy);
    const sharing = others.get(row.row);
    if (!sharing || !indicator.score || row.given?.number?.eq(indicator.score)) return indicator;
    const earning = (member: IndicatorRow) => earnsFullMarks(member, row, context, policy);
    return earning(row) && sharing.every(earning) ? indicator : undecided(indicator);
  });
}

/** The indicators that share a cell with one above them, by the row of that one. */
function sharers(rows: readonly IndicatorRow[]): ReadonlyMap<number, readonly IndicatorRow[]> {
  const groups = new Map<number, IndicatorRow[]>();
  for (const row of rows) {
    if (row.sharedWith === null || row.detail) continue;
    const group = groups.get(row.sharedWith);
    if (group) group.push(row);
    else groups.set(row.sharedWith, [row]);
  }
  return groups;
}

/** Whether an indicator would earn the whole weight that the first one's cell says; not if it has a weight of its own. */
function earnsFullMarks(row: IndicatorRow, first: IndicatorRow, context: ScoringContext, policy: Policy): boolean {
  if (row !== first && row.weight?.number) return false;
  const { score } = scoreIndicator({ ...row, weight: first.weight, sharedWith: null }, context, policy);
  return score !== null && first.weight?.number?.eq(score) === true;
}

function undecided(indicator: ScoredIndicator): ScoredIndicator {
  return {
    ...indicator,
    status: 'needs-confirmation',
    reason: 'person-decides',
    score: null,
    trace: null,
    remark: phrase('scoring.shared-owner'),
  };
}
