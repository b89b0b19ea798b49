import { traceProduct } from './allocation/trace-product';
import type { Finding } from './check/finding';
import type { TableEvaluation } from './evaluation';
import { phrase, type Phrase } from './message/phrase';
import { percentText } from './number/round';
import type { Policy } from './policy/policy';
import type { Rate } from './rate/rate';
import type { Trace } from './scoring/trace';
import { executionSubject, indicatorSubject, totalSubject, type ScoreSubject } from './score-subjects';

/** 计分说明 How the number of a cell came about, and what was found there. */
export interface Explanation {
  readonly subject: Phrase;
  /** Inputs, rule and steps; null where nothing was computed. */
  readonly trace: Pick<Trace, 'inputs' | 'steps'> | null;
  /** The source of the rule; null without a trace. */
  readonly source: Policy['sources']['weights'] | null;
  /** Why there is no score, or what to know about it; null where there is nothing to say. */
  readonly remark: Phrase | null;
  readonly findings: readonly Finding[];
}

/** Explains the cell (A1 address) of an evaluated table; null where the evaluation knows nothing of it. */
export function explainCell(evaluation: TableEvaluation, cell: string): Explanation | null {
  const findings = evaluation.findings.filter((finding) => finding.cell === cell);
  const subject = subjectAt(evaluation, cell);
  const rate = subject ? null : evaluation.rates.find(({ given }) => given?.cell === cell);
  if (rate) return { subject: rateTitle(rate), trace: rate.trace, source: rate.trace.source, remark: null, findings };
  const product = subject ? null : productAt(evaluation, cell);
  if (product) return { ...product, remark: null, findings };
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

function rateTitle({ title, value }: Rate): Phrase {
  return phrase('explain.rate-of', { title, rate: value ? percentText(value) : phrase('explain.no-score') });
}

function productAt({ table: { allocation }, products }: TableEvaluation, cell: string): ProductSubject | null {
  const product = products.find(({ row }) => row.amount?.cell === cell);
  if (!product || !allocation) return null;
  const trace = traceProduct(product, allocation);
  return { subject: phrase('rate.product', { label: product.row.place.text }), trace, source: trace.source };
}

type ProductSubject = Pick<Explanation, 'subject' | 'trace' | 'source'>;

function subjectAt(evaluation: TableEvaluation, cell: string): ScoreSubject | null {
  const { execution, table } = evaluation;
  const indicator = evaluation.indicators.find(({ row }) =>
    [row.target, row.actual, row.weight, row.given, row.note].some((field) => field?.cell === cell),
  );
  if (indicator) return indicatorSubject(indicator, evaluation.policy);
  const funds = execution?.total;
  if (execution && [funds?.rate, funds?.given, funds?.weight].some((field) => field?.cell === cell)) {
    return executionSubject(execution);
  }
  const total = table.total;
  const atTotal = [total?.given, total?.grade, total?.weight].some((field) => field?.cell === cell);
  return atTotal ? totalSubject(evaluation) : null;
}
