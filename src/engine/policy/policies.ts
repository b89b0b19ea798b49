import mof2020 from './mof-2020.json';
import uploadRehearsal from './upload-rehearsal.json';
import { parsePolicy } from './parse-policy';
import type { Policy } from './policy';

/** 口径 The policies that 绩评 knows, the default first. */
export const policies: readonly Policy[] = [parsePolicy(mof2020), parsePolicy({ ...mof2020, ...uploadRehearsal })];

/** The policy of this id, or null. */
export function policyById(id: string): Policy | null {
  return policies.find((policy) => policy.id === id) ?? null;
}
