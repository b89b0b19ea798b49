import { decimal, ZERO } from '../number/decimal';
import type { Policy } from './policy';

/** Whether the policy scores at all; the forms of transfer payments only tell what was completed. */
export function awardsMarks({ fullMarks }: Policy): boolean {
  return decimal(fullMarks).gt(ZERO);
}

/** Whether the policy scores the execution rate. */
export function scoresExecution({ weights: { execution } }: Policy): boolean {
  return decimal(execution).gt(ZERO);
}
