import { checkReport, type ReportFinding, type TableEvaluation } from '../engine';
import { Failure } from '../workbook/failure';
import { readReportText } from '../workbook/report-text';
import type { Io } from './io';
import { bytesOf } from './read-workbook';
import { Unusable } from './unusable';

/** A report that was held against the tables of the files. */
export interface CheckedReport {
  readonly file: string;
  /** Why it could not be read, in one sentence; null where it could. */
  readonly failure: string | null;
  readonly findings: readonly ReportFinding[];
}

/** A table with the file that it is in. */
export interface PlacedTable {
  readonly file: string;
  readonly table: TableEvaluation;
}

/** Holds the report at `path` against the tables; of a workbook each sheet of running text for itself. */
export async function checkReportText(path: string, tables: readonly PlacedTable[], io: Io): Promise<CheckedReport> {
  try {
    const texts = await readReportText(await bytesOf(path, io.locale));
    const sources = tables.map(({ file, table }) => ({ name: file, evaluation: table }));
    return { file: path, failure: null, findings: checkReport(texts, sources) };
  } catch (error) {
    if (!(error instanceof Failure) && !(error instanceof Unusable)) throw error;
    const failure = error instanceof Failure ? error.say(io.locale) : error.message;
    return { file: path, failure, findings: [] };
  }
}
