import { evaluateWorkbook } from '../../src/cli/evaluate-workbook';
import { resultOf } from '../../src/cli/result';
import { zlibCodec } from '../../src/cli/zlib-codec';
import { DEFAULT_PLAN_OPTIONS, type Policy } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { patchWorkbook } from '../../src/workbook/file/patch/patch-workbook';

/** What is timed: the patched table alone, or also the report on a sheet of its own, as `evaluate --write` makes both. */
export interface Work {
  readonly report: boolean;
}

/** Opens, evaluates and patches. */
export function throughJiping(bytes: Uint8Array, policy: Policy, { report }: Work): void {
  const workbook = openWorkbook(bytes, zlibCodec);
  const evaluation = evaluateWorkbook(workbook, policy, DEFAULT_PLAN_OPTIONS, undefined);
  if (report) {
    resultOf(workbook, evaluation, DEFAULT_PLAN_OPTIONS);
    return;
  }
  const entries = evaluation.tables.flatMap(({ plan }) => plan.entries);
  patchWorkbook(
    workbook,
    entries.map(({ sheet, cell, after }) => ({ sheet, cell, content: after })),
  );
}
