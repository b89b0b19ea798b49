import { resolve } from 'node:path';
import { say, type Locale, type PlanOptions, type TableComparison } from '../../engine';
import { comparisonText } from '../comparison-text';
import { contractOf } from '../contract';
import { compareWorkbook, evaluateWorkbook, type WorkbookEvaluation } from '../evaluate-workbook';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { refuseWhileOpen } from '../owner-file';
import { policyOf } from '../policy-of';
import { readWorkbook } from '../read-workbook';
import { requireSheet } from '../require-sheet';
import { reportChangesText } from '../report-changes-text';
import { resultOf, type Result } from '../result';
import { tableText } from '../table-text';
import { words } from '../words';
import { checkDestination, writeWorkbook } from '../write-workbook';

export interface EvaluateOptions {
  readonly policy?: string;
  readonly compare?: string;
  readonly sheet?: string;
  readonly json?: boolean;
  readonly write?: string;
  readonly fill: PlanOptions['fill'];
  readonly as: PlanOptions['as'];
}

/** `jiping evaluate`: scores and checks the tables of a workbook, prints them, and writes a copy where asked. */
export async function evaluateCommand(file: string, options: EvaluateOptions, io: Io): Promise<ExitStatus> {
  const policy = await policyOf(options.policy, io.locale);
  const other = options.compare === undefined ? null : await policyOf(options.compare, io.locale);
  if (options.write !== undefined) {
    await refuseWhileOpen(file, io.locale);
    await checkDestination(options.write, io.locale);
  }
  const workbook = await readWorkbook(file, io.locale);
  requireSheet(workbook, options.sheet, file, io);
  const evaluation = evaluateWorkbook(workbook, policy, options, options.sheet);
  const comparisons = other ? compareWorkbook(workbook, evaluation, other, options.sheet) : [];

  const result = options.write === undefined ? null : resultOf(workbook, evaluation, options);
  if (result && options.write !== undefined) await writeWorkbook(resolve(options.write), result.bytes, io.locale);

  if (options.json) io.out(JSON.stringify(contractOf(file, evaluation, comparisons, io.locale), null, 2));
  else print(file, evaluation, comparisons, io);
  if (result && options.write !== undefined)
    tellWritten(options.write, result, options.json ? io.error : io.out, io.locale);
  return evaluation.tables.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))
    ? EXIT.errorsFound
    : EXIT.done;
}

function print(
  file: string,
  { tables, skipped, hidden }: WorkbookEvaluation,
  comparisons: readonly TableComparison[],
  io: Io,
): void {
  tables.forEach((table, index) => {
    for (const line of tableText(table, io.locale)) io.out(line);
    const comparison = comparisons[index];
    for (const line of comparison ? comparisonText(comparison, io.locale) : []) io.out(line);
  });
  if (tables.length === 0) io.out(words(io.locale, 'no-table', { file }));
  for (const { sheet, reason } of skipped) {
    io.out(words(io.locale, 'sheet-skipped', { sheet, reason: say(reason, io.locale) }));
  }
  for (const sheet of hidden) io.out(words(io.locale, 'sheet-hidden', { sheet }));
}

/** Beside JSON on standard output, what was written is told on standard error. */
function tellWritten(
  out: string,
  { written, kept, replaceable, reportWithheld, report }: Result,
  tell: (line: string) => void,
  locale: Locale,
): void {
  if (reportWithheld) tell(words(locale, 'report-withheld'));
  for (const line of report ? reportChangesText(report, locale) : []) tell(line);
  if (written === 0) return tell(words(locale, 'written-nothing', { file: out }));
  const replaced = replaceable === 0 ? '' : words(locale, 'kept-replaceable', { count: String(replaceable) });
  const keptText = kept === 0 ? '' : words(locale, 'kept', { count: String(kept) });
  tell(words(locale, 'written', { file: out, count: String(written), kept: keptText + replaced }));
}
