import { addendsOf } from '../plan/addends';
import { gradesApply } from '../plan/full-marks';
import type { ProjectLine } from './project-line';

/** The grade of a project; null while a score is open, or where its marks are not those that the grades divide. */
export function gradeOfLine({ source: { evaluation } }: ProjectLine): string | null {
  const { total, policy } = evaluation;
  return gradesApply(total, addendsOf(evaluation), policy) ? total.grade : null;
}
