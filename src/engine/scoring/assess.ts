import type { Policy } from '../policy/policy';
import type { Reading } from '../target/target';
import type { Assessment, Computation } from './assessment';
import { coefficient } from './coefficient';
import { deadline } from './deadline';
import { namedBand } from './named-band';
import { qualitative } from './qualitative';
import { rate } from './rate';
import { specialRuleOf } from './special-rule';
import { assessQuantity } from './assess-quantity';
import type { Subject } from './subject';

/** Chooses the method by what the target says, and applies it. */
export function assess(subject: Subject, policy: Policy): Assessment {
  const { row, target, actual } = subject;
  const computation = computeApart(subject, policy);
  if (computation) return { kind: 'computed', computation, unitAssumed: false };
  if (absent(target)) return { kind: 'blocked', reason: 'target-blank' };
  if (absent(actual)) return { kind: 'blocked', reason: 'actual-blank' };
  if (row.nature.includes('定性')) return qualitative(target, actual);
  switch (target.kind) {
    case 'quantity':
    case 'range':
      return assessQuantity(subject, target, policy);
    case 'deadline':
    case 'period':
      return assessDeadline(subject);
    case 'several':
      return { kind: 'blocked', reason: 'several-tasks' };
    default:
      return qualitative(target, actual);
  }
}

/** Some scores do not come of target and actual: the form's own coefficient, the execution rate. */
function computeApart(subject: Subject, policy: Policy): Computation | null {
  const { row, weight } = subject;
  const own = policy.coefficient ? coefficient(row.coefficient, weight, policy) : null;
  return own ?? (specialRuleOf(row, policy)?.method === 'rate' ? rate(subject, policy) : null);
}

function absent({ kind }: Reading): boolean {
  return kind === 'blank' || kind === 'not-applicable';
}

function assessDeadline(subject: Subject): Assessment {
  const { target, actual } = subject;
  const computation = deadline(subject);
  if (computation) return { kind: 'computed', computation, unitAssumed: false };
  return { kind: 'judged', method: 'deadline', band: namedBand(target, actual), undecided: 'deadline-unknown' };
}
