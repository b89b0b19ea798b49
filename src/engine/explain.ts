import type { Finding } from './check/finding';
import type { TableEvaluation } from './evaluation';
import { phrase, type Phrase } from './message/phrase';
import { fixedText, percentText, plainText } from './number/round';
import type { Policy } from './policy/policy';
import type { ScoredIndicator } from './scoring/scored';
import type { Trace, TraceInput } from './scoring/trace';

/** 计分说明 How the number of a cell came about, and what was found there. */
export interface Explanation {
  readonly subject: Phrase;
  /** Inputs, rule and steps; null where nothing was computed. */
  readonly trace: Trace | null;
  /** The source of the rule in the policy; null without a trace. */
  readonly source: Policy['sources']['weights'] | null;
  /** Why there is no score, or what to know about it; null where there is nothing to say. */
  readonly remark: Phrase | null;
  readonly findings: readonly Finding[];
}

/** Explains the cell (A1 address) of an evaluated table; null where the evaluation knows nothing of it. */
export function explainCell(evaluation: TableEvaluation, cell: string): Explanation | null {
  const findings = evaluation.findings.filter((finding) => finding.cell === cell);
  const subject = subjectAt(evaluation, cell);
  if (!subject && findings.length === 0) return null;
  const { trace = null, remark = null } = subject ?? {};
  return {
    subject: subject?.title ?? phrase('explain.finding'),
    trace,
    source: trace && evaluation.policy.sources[trace.rule],
    remark,
    findings,
  };
}

interface Subject {
  readonly title: Phrase;
  readonly trace: Trace | null;
  readonly remark: Phrase | null;
}

function subjectAt(evaluation: TableEvaluation, cell: string): Subject | null {
  const { execution, table } = evaluation;
  const indicator = evaluation.indicators.find(({ row }) =>
    [row.target, row.actual, row.weight, row.given, row.note].some((field) => field?.cell === cell),
  );
  if (indicator) return indicatorSubject(indicator, evaluation.policy);
  const funds = execution?.total;
  if (execution && [funds?.rate, funds?.given, funds?.weight].some((field) => field?.cell === cell)) {
    const rate = execution.rate ? percentText(execution.rate) : phrase('explain.no-score');
    return { title: phrase('explain.rate', { rate }), trace: execution.trace, remark: null };
  }
  const total = table.total;
  const atTotal = [total?.given, total?.grade, total?.weight].some((field) => field?.cell === cell);
  return atTotal ? totalSubject(evaluation) : null;
}

function indicatorSubject({ row, score, trace, remark }: ScoredIndicator, policy: Policy): Subject {
  const title = phrase('explain.indicator', {
    row: String(row.row),
    label: labelOf(row),
    score: score ? fixedText(score, policy.scorePlaces) : phrase('explain.no-score'),
  });
  return { title, trace, remark };
}

function totalSubject({ total, execution, indicators, policy }: TableEvaluation): Subject {
  const inputs: TraceInput[] = [];
  const executionScore = execution?.score ?? execution?.given;
  if (execution && executionScore) {
    const cell = execution.total.given?.cell ?? null;
    inputs.push({ name: phrase('explain.execution-input'), text: plainText(executionScore), cell });
  }
  for (const { row, score } of indicators) {
    const counted = score ?? row.given?.number;
    if (!counted || row.detail || row.sharedWith !== null) continue;
    const values = { row: String(row.row), label: labelOf(row) };
    const name = score ? phrase('explain.indicator-input', values) : phrase('explain.person-input', values);
    inputs.push({ name, text: plainText(counted), cell: row.given?.cell ?? null });
  }
  const score = total.score ? fixedText(total.score, policy.scorePlaces) : phrase('explain.no-score');
  const terms = inputs.map(({ text }) => text).join(' + ');
  const steps = [phrase('explain.total-step', { terms, score })];
  return { title: phrase('explain.total', { score }), trace: { inputs, rule: 'rounding', steps }, remark: null };
}

function labelOf(row: ScoredIndicator['row']): string {
  return (row.level3 ?? row.level2 ?? row.level1)?.text ?? '';
}
