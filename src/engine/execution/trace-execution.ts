import { phrase, type Phrase } from '../message/phrase';
import { plainText } from '../number/round';
import type { Policy } from '../policy/policy';
import { LateTrace } from '../scoring/late-trace';
import type { Steps, Trace, TraceInput } from '../scoring/trace';
import type { Weight } from '../scoring/weight-of';
import type { Field, FundsRow } from '../table/table';
import type { Execution } from './execution';

/** What the trace of an execution rate tells. */
export interface ExecutionFacts {
  readonly total: FundsRow;
  readonly base: Execution['base'];
  readonly weight: Weight | null;
  readonly steps: Steps;
}

/** 计分底稿 The trace of an execution rate; it says so where another denominator than the policy's had to serve. */
export function traceExecution({ total, base, weight, steps }: ExecutionFacts, policy: Policy): Trace {
  const inputs = () =>
    [
      fieldInput(phrase('execution.input.spent'), total.spent),
      fieldInput(phrase(`execution.input.${base}`), total[base]),
      weight && { name: phrase('execution.input.weight'), text: plainText(weight.value), cell: weight.cell },
    ].filter((input) => input !== null);
  const fallback = base === policy.execution.base ? [] : [phrase(`execution.step.base-${base}`)];
  return new LateTrace('execution', inputs, () => [...fallback, ...steps()]);
}

function fieldInput(name: Phrase, field: Field | null): TraceInput | null {
  return field && { name, text: field.text, cell: field.cell };
}
