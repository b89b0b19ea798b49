import { sum, type Decimal } from '../number/decimal';
import type { Tale } from './indicator/tale';

/** 得分构成 What the indicators of a group add up to. */
export interface GroupMarks {
  /** Null where the form names no weight for one of them. */
  readonly weight: Decimal | null;
  readonly weightCells: readonly string[];
  /** Null where no score stands. */
  readonly score: Decimal | null;
  readonly scoreCells: readonly string[];
  /** True while a score is still to come. */
  readonly open: boolean;
}

/** The marks of the indicators; one that shares another's cell counts with that one. */
export function groupMarks(tales: readonly Tale[]): GroupMarks {
  const units = tales.filter(({ indicator }) => indicator.row.sharedWith === null);
  const weights = units.flatMap(({ weight }) => weight ?? []);
  const scores = units.flatMap(({ score }) => score ?? []);
  const scored = units.filter(({ weight, score }) => weight !== null || score !== null);
  return {
    weight: weights.length > 0 && weights.length === scored.length ? sum(weights.map(({ value }) => value)) : null,
    weightCells: weights.map(({ cell }) => cell),
    score: scores.length > 0 ? sum(scores.map(({ value }) => value)) : null,
    scoreCells: scores.flatMap(({ cells }) => cells),
    open: scored.length > scores.length,
  };
}
