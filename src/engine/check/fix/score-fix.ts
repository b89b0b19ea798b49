import type { Phrase } from '../../message/phrase';
import type { Decimal } from '../../number/decimal';
import { numberContent } from '../../plan/content';
import type { PlanEntry } from '../../plan/plan';
import { pointsOf } from '../../scoring/points-of';
import type { Field } from '../../table/table';
import type { CheckInput } from '../check';
import { amend } from './amend';
import { carryToTotal } from './carry-to-total';
import { rescales } from './rescales';
import { statesScores } from './states-scores';
import { weightsAgree } from './weights-agree';

/**
 * 更正得分 The score that is due and what follows from it; nothing where a weight is wrong too, the total is
 * rescaled, or a text repeats the scores.
 */
export function scoreFix(input: CheckInput, field: Field, due: Decimal, why: Phrase): readonly PlanEntry[] {
  const given = pointsOf(field);
  if (!given || !weightsAgree(input) || rescales(input) || statesScores(input)) return [];
  return [amend(input, field, numberContent(due), why), ...carryToTotal(input, due.minus(given), why)];
}
