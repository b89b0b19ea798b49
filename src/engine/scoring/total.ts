import type { Execution } from '../execution/execution';
import { sum, type Decimal } from '../number/decimal';
import { awardsMarks } from '../policy/awards-marks';
import type { Policy } from '../policy/policy';
import type { Total } from '../table-result';
import type { Table } from '../table/table';
import { addendsOf } from './addends';
import { gradesApply } from './full-marks';
import { gradeNamed, gradeOf } from './grade';
import { pointsOf } from './points-of';
import { isLeftOut, rescaled } from './rescaled';
import type { ScoredIndicator } from './scored';

/**
 * 总分 Adds up what stands: the computed scores and, where there is none, those that a person gave. The scores are rounded
 * already, so the sum is what one gets by adding the shown ones (our own default; 财预〔2020〕10号 names no rounding).
 */
export function totalOf(
  table: Table,
  execution: Execution | null,
  indicators: readonly ScoredIndicator[],
  policy: Policy,
): Total {
  const rows = indicators.filter(({ row }) => !row.detail);
  const units = rows.filter(({ row }) => row.sharedWith === null);
  const scores = units.map(({ row, score }) => score ?? row.given?.number);
  const weight = sumOrNull([execution?.weight, ...weightsOf(rows)]);
  const standing = awardsMarks(policy) ? sumOrNull([execution?.score ?? execution?.given, ...scores]) : null;
  const score = standing && rescaled(standing, weight, units, policy);
  const open = units.filter((unit, index) => unit.weight && !scores[index] && !isLeftOut(unit, policy)).length;
  // What is still open may lift the total by a grade or two.
  const nominalGrade = score && open === 0 ? gradeOf(score, policy) : null;
  return {
    weight,
    printedWeight: sumOrNull([execution?.weight, ...weightsOf(rows.filter(isPrinted))]),
    score,
    open,
    nominalGrade,
    grade: gradesApply({ weight }, addendsOf({ execution, indicators }), policy) ? nominalGrade : null,
    given: pointsOf(table.total?.given ?? null),
    weightGiven: pointsOf(table.total?.weight ?? null),
    gradeGiven: gradeNamed(table.total?.grade?.text ?? '', policy),
  };
}

function isPrinted({ weight }: ScoredIndicator): boolean {
  return weight !== null && weight.cell !== null;
}

/** The weights of the rows, that of a merged cell once: the rows that it covers follow one another. */
function weightsOf(rows: readonly ScoredIndicator[]): readonly Decimal[] {
  const weights: Decimal[] = [];
  let before: string | null = null;
  for (const { weight } of rows) {
    if (weight && (weight.cell === null || weight.cell !== before)) weights.push(weight.value);
    before = weight?.cell ?? before;
  }
  return weights;
}

/** The sum of the numbers that there are; null where there is none. */
function sumOrNull(values: readonly (Decimal | null | undefined)[]): Decimal | null {
  const numbers = values.filter((value) => value !== null && value !== undefined);
  return numbers.length === 0 ? null : sum(numbers);
}
