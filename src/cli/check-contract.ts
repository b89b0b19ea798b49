import { VERSION, type Locale, type Policy } from '../engine';
import type { CheckedFile } from './check-workbook';
import { findingJson, SCHEMA } from './contract';

/** The one object that `check --json` prints: each file with its findings, exceptions first. */
export function checkContract(files: readonly CheckedFile[], policy: Policy, locale: Locale): object {
  return {
    jiping: VERSION,
    schema: SCHEMA,
    policy: policy.id,
    files: files.map(({ file, failure, tables, findings }) => ({
      file,
      failure,
      tables,
      findings: findings.map(({ sheet, finding }) => ({ sheet, ...findingJson(finding, locale) })),
    })),
  };
}
