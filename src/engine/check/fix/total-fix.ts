import type { Phrase } from '../../message/phrase';
import { numberContent, textContent } from '../../plan/content';
import type { PlanEntry } from '../../plan/plan';
import type { Decimal } from '../../number/decimal';
import { addendsOf } from '../../scoring/addends';
import { gradesApply } from '../../scoring/full-marks';
import type { Field } from '../../table/table';
import type { CheckInput } from '../check';
import { amend } from './amend';
import { scoresSound } from './scores-sound';

/** 更正总分 The sum of the scores; nothing while a score or a weight is in doubt. */
export function totalFix(input: CheckInput, field: Field, due: Decimal, why: Phrase): readonly PlanEntry[] {
  return isSettled(input) ? [amend(input, field, numberContent(due), why)] : [];
}

/** 更正等级 The grade of the total, under the same condition. */
export function gradeFix(input: CheckInput, field: Field, due: string, why: Phrase): readonly PlanEntry[] {
  return isSettled(input) ? [amend(input, field, textContent(due), why)] : [];
}

function isSettled(input: CheckInput): boolean {
  const { result, policy } = input;
  return scoresSound(input) && gradesApply(result.total, addendsOf(result), policy);
}
