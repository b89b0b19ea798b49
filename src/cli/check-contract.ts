import { VERSION, type Locale } from '../engine';
import type { CheckedFile } from './check-workbook';
import { findingJson, SCHEMA } from './contract';

/** The one object that `check --json` prints: each file with its findings, exceptions first; `policy` is the chosen one, null for none. */
export function checkContract(files: readonly CheckedFile[], policy: string | null, locale: Locale): object {
  return {
    jiping: VERSION,
    schema: SCHEMA,
    policy,
    files: files.map(({ file, failure, policies, findings }) => ({
      file,
      failure,
      tables: policies.length,
      policies,
      findings: findings.map(({ sheet, finding }) => ({ sheet, ...findingJson(finding, locale) })),
    })),
  };
}
