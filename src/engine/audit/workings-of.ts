import type { AllocationProduct } from '../allocation/product';
import { traceProduct } from '../allocation/trace-product';
import type { TableEvaluation } from '../evaluation';
import type { Execution } from '../execution/execution';
import { cellName } from '../grid/a1';
import { phrase, say, type Phrase } from '../message/phrase';
import type { Decimal } from '../number/decimal';
import { plainText, round, roundRatio } from '../number/round';
import { numberContent, percentContent, textContent } from '../plan/content';
import type { Content } from '../plan/plan';
import type { Policy } from '../policy/policy';
import type { Rate } from '../rate/rate';
import { executionSubject, indicatorSubject, labelOf, totalSubject, type ScoreSubject } from '../score-subjects';
import type { ScoredIndicator } from '../scoring/scored';
import type { TraceInput } from '../scoring/trace';
import type { Allocation } from '../table/allocation';

/** 底稿 How one number of a table came about. */
export interface Working {
  /** A1 address of where it stands or would stand, else of what it comes from. */
  readonly cell: string;
  readonly name: string;
  readonly inputs: readonly TraceInput[];
  readonly steps: readonly Phrase[];
  readonly result: Content;
  /** The rule and where it comes from; null where nothing was computed. */
  readonly source: Policy['sources']['weights'] | null;
}

/** The execution rate, each rate, product of an allocation and indicator in the order of the sheet, and the total. */
export function workingsOf(evaluation: TableEvaluation): readonly Working[] {
  const { execution, rates, products, indicators, policy, table } = evaluation;
  const { allocation } = table;
  return [
    ...(execution ? [executionWorking(execution, policy)] : []),
    ...rates.map((rate) => rateWorking(rate, evaluation)),
    ...(allocation ? products.map((product) => productWorking(product, allocation)) : []),
    ...indicators.map((indicator) => indicatorWorking(indicator, policy)),
    ...(evaluation.total.score ? [totalWorking(evaluation)] : []),
  ];
}

function executionWorking(execution: Execution, policy: Policy): Working {
  const { total, score, given, rate } = execution;
  const cell = (total.given ?? total.rate ?? total.spent)?.cell ?? cellName(total.row - 1, 0);
  const points = score ?? given;
  const result = points || !rate ? pointsContent(points, policy) : percentContent(roundRatio(rate));
  return told(executionSubject(execution), { cell, name: say(phrase('audit.execution'), 'zh-CN'), result }, policy);
}

function rateWorking({ title, row, value, given, cells, trace }: Rate, { table }: TableEvaluation): Working {
  const cell = given?.cell ?? cells[0] ?? cellName((row ?? table.area.top + 1) - 1, 0);
  const result = value ? percentContent(roundRatio(value)) : notScored();
  return { cell, name: say(title, 'zh-CN'), inputs: trace.inputs, steps: trace.steps, result, source: trace.source };
}

function productWorking(product: AllocationProduct, allocation: Allocation): Working {
  const { row, least, most } = product;
  const { inputs, steps, source } = traceProduct(product, allocation);
  const range = textContent(`${plainText(least)}~${plainText(most)}`);
  return {
    cell: (row.amount ?? row.place).cell,
    name: say(phrase('rate.product', { label: row.place.text }), 'zh-CN'),
    inputs,
    steps,
    result: least.eq(most) ? numberContent(least) : range,
    source,
  };
}

function indicatorWorking(indicator: ScoredIndicator, policy: Policy): Working {
  const { row, score } = indicator;
  const cell = (row.given ?? row.actual ?? row.target ?? row.weight)?.cell ?? cellName(row.row - 1, 0);
  const given = row.given?.number ?? null;
  const result = score || !given ? pointsContent(score, policy) : numberContent(given);
  const working = told(indicatorSubject(indicator, policy), { cell, name: labelOf(row), result }, policy);
  return score || !given ? working : { ...working, steps: [...working.steps, phrase('audit.given')] };
}

function totalWorking(evaluation: TableEvaluation): Working {
  const { table, total, policy } = evaluation;
  const cell = (table.total?.given ?? table.total?.weight)?.cell ?? cellName(table.area.bottom, table.area.left);
  const result = pointsContent(total.score, policy);
  return told(totalSubject(evaluation), { cell, name: say(phrase('audit.total'), 'zh-CN'), result }, policy);
}

/** Without a trace the remark says why nothing was computed; beside one it says what to know about it. */
function told(
  { trace, remark }: ScoreSubject,
  place: Pick<Working, 'cell' | 'name' | 'result'>,
  { sources }: Policy,
): Working {
  const steps = [...(trace?.steps ?? []), ...(remark ? [remark] : [])];
  return { ...place, inputs: trace?.inputs ?? [], steps, source: trace && sources[trace.rule] };
}

function pointsContent(points: Decimal | null, { scorePlaces }: Policy): Content {
  return points ? numberContent(round(points, scorePlaces)) : notScored();
}

function notScored(): Content {
  return textContent(say(phrase('explain.no-score'), 'zh-CN'));
}
