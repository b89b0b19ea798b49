import { ZERO, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { Policy } from '../policy/policy';
import type { Direction, Operator } from '../target/target';
import type { Computation, Figures } from './assessment';
import { fullMarks, noMarks } from './award';

/**
 * 零目标 A target that nothing can be divided by (`=0件`, `≤-5%`): met → full marks, else none; for a bare or equal zero,
 * not above zero is met (一体化系统绩效模块). From some actual on the policy may ask for a note (广西).
 */
export function zeroTarget(
  { target, actual, weight }: Figures,
  operator: Operator,
  direction: Direction,
  { quantitative: { overNoteZeroFrom } }: Policy,
): Computation {
  const met = holds(actual, operator === '=' && direction === 'reverse' ? '<=' : operator, target);
  const exceeded = overNoteZeroFrom !== null && actual.gte(overNoteZeroFrom);
  const award = met ? fullMarks(weight) : noMarks(weight);
  return {
    method: 'zero-target',
    rule: 'zeroTarget',
    score: award.score,
    completion: null,
    outcome: met ? (exceeded ? 'exceeded' : 'met') : 'missed',
    steps: () => {
      const values = { actual: plainText(actual), target: plainText(target) };
      return [phrase(met ? 'scoring.step.zero-met' : 'scoring.step.zero-missed', values), ...award.steps()];
    },
  };
}

function holds(actual: Decimal, operator: Operator, target: Decimal): boolean {
  switch (operator) {
    case '>=':
      return actual.gte(target);
    case '>':
      return actual.gt(target);
    case '<=':
      return actual.lte(target);
    case '<':
      return actual.lt(target);
    case '=':
      return target.eq(ZERO) ? actual.lte(ZERO) : actual.eq(target);
  }
}
