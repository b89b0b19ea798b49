import type { Policy } from '../policy';
import type { Detection, PolicyBasis } from './detection';

/** 口径的选择 The policy that a person chose, or what makes of the recognised one the policy of its table. */
export type PolicyChoice = Policy | ((detection: Detection) => Policy);

/** Leaves each table the policy that was recognised for it. */
export function asDetected({ policy }: Detection): Policy {
  return policy;
}

/** The policy of a table and how it came to be; looks at the form only where nobody chose. */
export function applyPolicy(
  choice: PolicyChoice,
  detect: () => Detection,
): { readonly policy: Policy; readonly basis: PolicyBasis } {
  if (typeof choice !== 'function') return { policy: choice, basis: 'chosen' };
  const detection = detect();
  return { policy: choice(detection), basis: detection.sure ? 'detected' : 'default' };
}
