import type { TableEvaluation } from '../evaluation';
import { cellName } from '../grid/a1';
import { phrase, type Phrase } from '../message/phrase';
import { ZERO, type Decimal } from '../number/decimal';
import { labelOf } from '../score-subjects';
import type { ComparedRow, ComparedSide, TableComparison } from './comparison';
import { executionSide, indicatorSide } from './compared-side';

/** 口径比较 Two evaluations of the same table under two policies: the rows that differ, by how much, and why. */
export function compareTables(first: TableEvaluation, second: TableEvaluation): TableComparison {
  const rows = [...executionRow(first, second), ...indicatorRows(first, second)].filter(differs);
  return { first, second, rows, difference: minus(second.total.score, first.total.score) };
}

function executionRow(first: TableEvaluation, second: TableEvaluation): ComparedRow[] {
  const [one, other] = [first.execution, second.execution];
  if (!one || !other) return [];
  const { total } = one;
  const cell = (total.given ?? total.rate ?? total.spent)?.cell ?? cellName(total.row - 1, first.table.area.left);
  const sides = [executionSide(one, first.policy), executionSide(other, second.policy)] as const;
  return [rowOf({ row: total.row, name: phrase('comparison.execution'), cell }, ...sides)];
}

function indicatorRows(first: TableEvaluation, second: TableEvaluation): ComparedRow[] {
  return first.indicators.flatMap((one, index) => {
    const other = second.indicators[index];
    if (!other) return [];
    const { row } = one;
    const cell = (row.given ?? row.weight ?? row.actual ?? row.level3)?.cell;
    const place = { row: row.row, name: phrase('comparison.indicator', { label: labelOf(row) }) };
    const sides = [indicatorSide(one, first.policy), indicatorSide(other, second.policy)] as const;
    return [rowOf({ ...place, cell: cell ?? cellName(row.row - 1, first.table.area.left) }, ...sides)];
  });
}

function rowOf(
  place: Pick<ComparedRow, 'row' | 'name' | 'cell'>,
  first: ComparedSide,
  second: ComparedSide,
): ComparedRow {
  const why = phrase('comparison.why', { first: reasonOf(first), second: reasonOf(second) });
  return { ...place, first, second, difference: apart(first, second), why };
}

function reasonOf({ rule, told, remark }: ComparedSide): Phrase {
  const how = told.reduceRight<Phrase | null>(
    (rest, step) => (rest ? phrase('comparison.steps', { step, rest }) : step),
    null,
  );
  const sentences = [how && phrase('comparison.how', { how }), remark].filter((sentence) => sentence !== null);
  return sentences.reduceRight<Phrase>(
    (rest, sentence) => phrase('comparison.reason', { sentence, rest }),
    phrase('comparison.rule', { rule: rule.rule }),
  );
}

/** Two rows differ where they count otherwise, or for another part of the whole. */
function differs({ first, second }: ComparedRow): boolean {
  return !same(first.points, second.points) || !same(first.weight, second.weight);
}

function same(one: Decimal | null, other: Decimal | null): boolean {
  return one && other ? one.eq(other) : one === other;
}

function apart(first: ComparedSide, second: ComparedSide): Decimal | null {
  return first.open || second.open ? null : (second.points ?? ZERO).minus(first.points ?? ZERO);
}

function minus(minuend: Decimal | null, subtrahend: Decimal | null): Decimal | null {
  return minuend && subtrahend && minuend.minus(subtrahend);
}
