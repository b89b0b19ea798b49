import { Failure } from '../workbook/failure';

/** The lowest interfaces that the pane runs on: those of Office LTSC 2021. */
const NEEDED = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
] as const;

/** Why the pane can not work here; null where it can. */
export function missingIn(host: Office.HostType | null): Failure | null {
  if (host !== Office.HostType.Excel) return new Failure('outside-excel');
  const served = NEEDED.every(([set, version]) => Office.context.requirements.isSetSupported(set, version));
  return served ? null : new Failure('old-excel', { needed: NEEDED[0][1] });
}
