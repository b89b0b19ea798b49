import type { Policy } from '../policy/policy';
import type { Computation, Figures } from './assessment';
import { proportional } from './proportional';

/** 等于 `=300天`: computed as a positive indicator (一体化系统绩效模块). */
export function equal(figures: Figures, policy: Policy): Computation {
  return { ...proportional(figures, policy), method: 'equal', rule: 'equal' };
}
