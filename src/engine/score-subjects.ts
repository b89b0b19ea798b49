import type { TableEvaluation } from './evaluation';
import type { Execution } from './execution/execution';
import { phrase, type Phrase } from './message/phrase';
import { sum, type Decimal } from './number/decimal';
import { fixedText, percentText, plainText } from './number/round';
import type { Policy } from './policy/policy';
import type { ScoredIndicator } from './scoring/scored';
import type { Trace, TraceInput } from './scoring/trace';

/** A number that can be explained: what it is, how it came about, and what to know about it. */
export interface ScoreSubject {
  readonly title: Phrase;
  readonly trace: Trace | null;
  readonly remark: Phrase | null;
}

/** The score of an indicator. */
export function indicatorSubject({ row, score, trace, remark }: ScoredIndicator, policy: Policy): ScoreSubject {
  const title = phrase('explain.indicator', {
    row: String(row.row),
    label: labelOf(row),
    score: score ? fixedText(score, policy.scorePlaces) : phrase('explain.no-score'),
  });
  return { title, trace, remark };
}

/** The execution rate and its score. */
export function executionSubject({ rate, trace }: Execution): ScoreSubject {
  const shown = rate ? percentText(rate) : phrase('explain.no-score');
  return { title: phrase('explain.rate', { rate: shown }), trace, remark: null };
}

/** The total: the scores that it sums, and what the policy then makes of the sum. */
export function totalSubject({ total, execution, indicators, policy }: TableEvaluation): ScoreSubject {
  const inputs: TraceInput[] = [];
  const addends: Decimal[] = [];
  const executionScore = execution?.score ?? execution?.given;
  if (execution && executionScore) {
    const cell = execution.total.given?.cell ?? null;
    inputs.push({ name: phrase('explain.execution-input'), text: plainText(executionScore), cell });
    addends.push(executionScore);
  }
  for (const { row, score } of indicators) {
    const counted = score ?? row.given?.number;
    if (!counted || row.detail || row.sharedWith !== null) continue;
    const values = { row: String(row.row), label: labelOf(row) };
    const name = score ? phrase('explain.indicator-input', values) : phrase('explain.person-input', values);
    inputs.push({ name, text: plainText(counted), cell: row.given?.cell ?? null });
    addends.push(counted);
  }
  const shown = (points: Decimal): string => fixedText(points, policy.scorePlaces);
  const score = total.score ? shown(total.score) : phrase('explain.no-score');
  const terms = inputs.map(({ text }) => text).join(' + ');
  const added = sum(addends);
  const steps =
    total.score && !total.score.eq(added)
      ? [
          phrase('explain.total-step', { terms, score: shown(added) }),
          phrase('explain.rescaled-step', { sum: shown(added), score }),
        ]
      : [phrase('explain.total-step', { terms, score })];
  return { title: phrase('explain.total', { score }), trace: { inputs, rule: 'rounding', steps }, remark: null };
}

/** What an indicator is called: its most particular label. */
export function labelOf(row: ScoredIndicator['row']): string {
  return (row.level3 ?? row.level2 ?? row.level1)?.text ?? '';
}
