import { basename } from 'node:path';
import {
  DEFAULT_PLAN_OPTIONS,
  narrate,
  titleOf,
  type OutlineId,
  type PolicyChoice,
  type RollUpSource,
  type Section,
  type TableEvaluation,
} from '../engine';
import { Failure } from '../workbook/failure';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import { evaluateWorkbook, type WorkbookEvaluation } from './evaluate-workbook';
import type { Io } from './io';
import { readWorkbook } from './read-workbook';
import { requireSheet } from './require-sheet';
import { Unusable } from './unusable';

/** A file with its tables, of which reports are made. */
export interface ReportedFile {
  readonly file: string;
  readonly workbook: FileWorkbook;
  readonly evaluation: WorkbookEvaluation;
}

/** Reads one file; what can not be read names it in its one sentence. */
export async function readReported(
  file: string,
  policy: PolicyChoice,
  sheet: string | undefined,
  io: Io,
): Promise<ReportedFile> {
  try {
    const workbook = await readWorkbook(file, io.locale);
    requireSheet(workbook, sheet, file, io);
    return { file, workbook, evaluation: evaluateWorkbook(workbook, policy, DEFAULT_PLAN_OPTIONS, sheet) };
  } catch (error) {
    throw error instanceof Failure ? new Unusable(`${file}: ${error.say(io.locale)}`) : error;
  }
}

/** The tables of all files, with the names of their files where there are several. */
export function sourcesOf(files: readonly ReportedFile[]): readonly RollUpSource[] {
  return files.flatMap(({ file, evaluation }) =>
    evaluation.tables.map((table) => ({ evaluation: table, file: files.length > 1 ? basename(file) : null })),
  );
}

/** The report of one table. */
export interface Report {
  readonly source: RollUpSource;
  readonly evaluation: TableEvaluation;
  readonly outline: OutlineId;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** A report of each table, in the outline of its policy or in another. */
export function reportsOf(sources: readonly RollUpSource[], chosen: OutlineId | undefined): readonly Report[] {
  return sources.map((source) => {
    const { evaluation } = source;
    const outline = chosen ?? evaluation.policy.outline;
    const sections = narrate(evaluation, evaluation.policy, outline);
    return { source, evaluation, outline, title: titleOf(evaluation).text, sections };
  });
}
