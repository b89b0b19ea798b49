import mof2020 from './data/mof-2020.json';
import mof2020Upload from './data/mof-2020-upload.json';
import { parsePolicy } from './parse-policy';
import type { Policy } from './policy';

/** In the order in which they are shown; a file may be based on one before it. */
const FILES: readonly unknown[] = [mof2020, mof2020Upload];

/** 口径 The policies that 绩评 knows, the default first. */
export const policies: readonly Policy[] = FILES.reduce<readonly Policy[]>(
  (known, file) => [...known, parsePolicy(file, known)],
  [],
);

/** The policy of this id, or null. */
export function policyById(id: string): Policy | null {
  return policies.find((policy) => policy.id === id) ?? null;
}
