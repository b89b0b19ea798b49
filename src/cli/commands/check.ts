import { checkContract } from '../check-contract';
import { checkReportText, type CheckedReport } from '../check-report-text';
import { checkText } from '../check-text';
import { checkWorkbooks, type CheckedFile } from '../check-workbook';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { policyOf } from '../policy-of';

export interface CheckOptions {
  readonly policy?: string;
  readonly sheet?: string;
  readonly json?: boolean;
  /** A report to hold against the tables. */
  readonly text?: string;
}

/** `jiping check FILE… [--text REPORT]`: what is wrong in the tables of the workbooks and in the report on them, exceptions first. */
export async function checkCommand(files: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const policy = await policyOf(options.policy, io.locale);
  const checked = await checkWorkbooks(files, policy, options.sheet, io);
  const tables = checked.flatMap(({ file, evaluations }) => evaluations.map((table) => ({ file, table })));
  const report = options.text === undefined ? null : await checkReportText(options.text, tables, io);

  for (const { failure } of report ? [...checked, report] : checked) if (failure !== null) io.error(failure);
  if (options.json) io.out(JSON.stringify(checkContract(checked, report, options.policy ?? null, io.locale), null, 2));
  else for (const line of checkText(checked, report, io.locale)) io.out(line);
  return statusOf(checked, report);
}

function statusOf(files: readonly CheckedFile[], report: CheckedReport | null): ExitStatus {
  if (files.some(({ failure }) => failure !== null) || (report?.failure ?? null) !== null) return EXIT.unusable;
  const found = [
    ...files.flatMap(({ findings }) => findings.map(({ finding }) => finding)),
    ...(report?.findings ?? []),
  ];
  const wrong = found.some(({ severity }) => severity === 'error');
  return wrong ? EXIT.errorsFound : EXIT.done;
}
