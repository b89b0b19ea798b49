import type { Check } from './check/check';
import { tableChecks } from './check/registry';
import { reportChecks } from './report/report-checks';

/** 核对目录 Every check, by code: those of a table, then those that read a report beside it. */
export const checks: readonly Check[] = [...tableChecks, ...reportChecks];

/** The check of this code (`JX001`), or null. */
export function checkByCode(code: string): Check | null {
  return checks.find((check) => check.code === code) ?? null;
}
