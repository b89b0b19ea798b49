import { checkContract } from '../check-contract';
import { checkText } from '../check-text';
import { checkWorkbook, type CheckedFile } from '../check-workbook';
import { EXIT, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { policyOf } from '../policy-of';

export interface CheckOptions {
  readonly policy?: string;
  readonly sheet?: string;
  readonly json?: boolean;
}

/** `jiping check FILE…`: what is wrong in the tables of the workbooks, exceptions first. */
export async function checkCommand(files: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const policy = policyOf(options.policy, io.locale);
  const checked: CheckedFile[] = [];
  // One after the other: a folder of workbooks need not stand in memory at once.
  for (const file of files) checked.push(await checkWorkbook(file, policy, options.sheet, io));

  for (const { failure } of checked) if (failure !== null) io.error(failure);
  if (options.json) io.out(JSON.stringify(checkContract(checked, options.policy ?? null, io.locale), null, 2));
  else for (const line of checkText(checked, io.locale)) io.out(line);
  return statusOf(checked);
}

function statusOf(files: readonly CheckedFile[]): ExitStatus {
  if (files.some(({ failure }) => failure !== null)) return EXIT.unusable;
  const wrong = files.some(({ findings }) => findings.some(({ finding }) => finding.severity === 'error'));
  return wrong ? EXIT.errorsFound : EXIT.done;
}
