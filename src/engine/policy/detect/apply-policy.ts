import type { OwnPolicy } from '../own/own-policy';
import type { Policy } from '../policy';
import type { Detection, PolicyBasis } from './detection';

/** 按表识别 Each table has the policy that is recognised for it, among ours and a person's own. */
export interface Recognising {
  readonly own: readonly OwnPolicy[];
  /** What makes of the recognised policy the one to score by. */
  readonly adjust: (policy: Policy) => Policy;
}

/** 口径的选择 The policy that a person chose, or that each table has its own. */
export type PolicyChoice = Policy | Recognising;

/** Leaves each table the policy of ours that was recognised for it. */
export const asDetected: Recognising = { own: [], adjust: (policy) => policy };

/** The own policies that may be recognised; none where a person chose. */
export function recognisable(choice: PolicyChoice): readonly OwnPolicy[] {
  return 'adjust' in choice ? choice.own : [];
}

/** The policy of a table and how it came to be; looks at the form only where nobody chose. */
export function applyPolicy(
  choice: PolicyChoice,
  detect: () => Detection,
): { readonly policy: Policy; readonly basis: PolicyBasis } {
  if (!('adjust' in choice)) return { policy: choice, basis: 'chosen' };
  const detection = detect();
  return { policy: choice.adjust(detection.policy), basis: detection.sure ? 'detected' : 'default' };
}
