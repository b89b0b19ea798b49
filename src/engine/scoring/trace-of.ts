import { phrase, type Phrase } from '../message/phrase';
import { plainText } from '../number/round';
import type { Field, IndicatorRow } from '../table/table';
import { LateTrace } from './late-trace';
import type { Settled } from './settle';
import type { Trace, TraceInput } from './trace';
import type { ScoringWeight } from './scored';

/** 计分底稿 The trace of an indicator; null where no step was taken. */
export function traceOf(
  row: IndicatorRow,
  weight: ScoringWeight | null,
  { rule, steps, judged }: Settled,
): Trace | null {
  return rule && steps && new LateTrace(rule, () => inputsOf(row, weight, judged), steps);
}

/** What goes into a score: target, actual and weight, and for a person's score in the sheet that too. */
export function inputsOf(row: IndicatorRow, weight: ScoringWeight | null, judged: boolean): TraceInput[] {
  const inputs = [
    fieldInput(phrase('scoring.input.target'), row.target),
    fieldInput(phrase('scoring.input.actual'), row.actual),
    weight && { name: phrase('scoring.input.weight'), text: plainText(weight.value), cell: weight.cell },
    judged ? fieldInput(phrase('scoring.input.given'), row.given) : null,
  ];
  return inputs.filter((input) => input !== null);
}

function fieldInput(name: Phrase, field: Field | null): TraceInput | null {
  return field && { name, text: field.text, cell: field.cell };
}
