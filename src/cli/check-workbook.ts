import { basename } from 'node:path';
import {
  areaName,
  DEFAULT_PLAN_OPTIONS,
  type Finding,
  type PolicyBasis,
  type PolicyChoice,
  type Severity,
  type Table,
  type TableEvaluation,
} from '../engine';
import { Failure } from '../workbook/failure';
import { evaluateWorkbook } from './evaluate-workbook';
import type { Io } from './io';
import { readWorkbook } from './read-workbook';
import { requireSheet } from './require-sheet';
import { Unusable } from './unusable';

/** A finding with the sheet that it is in. */
export interface PlacedFinding {
  readonly sheet: string;
  readonly finding: Finding;
}

/** The policy that a table was checked under. */
export interface AppliedPolicy {
  readonly sheet: string;
  readonly range: string;
  readonly policy: string;
  readonly policyBasis: PolicyBasis;
}

/** What checking one file gave. */
export interface CheckedFile {
  readonly file: string;
  /** Why the file could not be read, in one sentence; null where it could. */
  readonly failure: string | null;
  /** Of each evaluation table that it holds. */
  readonly policies: readonly AppliedPolicy[];
  /** Errors first, then warnings, then hints; of each kind in the order of the sheets. */
  readonly findings: readonly PlacedFinding[];
  readonly evaluations: readonly TableEvaluation[];
}

/** A file with its tables, whose findings nobody asked for yet. */
type EvaluatedFile = Pick<CheckedFile, 'file' | 'failure' | 'evaluations'>;

/**
 * Checks the tables of all files, those of one against those of the others too; a file that can not be read is told, so
 * that the others are checked all the same.
 */
export async function checkWorkbooks(
  files: readonly string[],
  policy: PolicyChoice,
  sheet: string | undefined,
  io: Io,
): Promise<readonly CheckedFile[]> {
  const evaluated: EvaluatedFile[] = [];
  // One after the other: a folder of workbooks need not be unpacked at once.
  for (const file of files) {
    const others = (): readonly Table[] => evaluated.filter((one) => one.file !== file).flatMap(namedTables);
    evaluated.push(await evaluateFile(file, policy, sheet, others, io));
  }
  return evaluated.map((one) => {
    const findings = one.evaluations.flatMap(({ table, findings: found }) =>
      found.map((finding) => ({ sheet: table.sheet, finding })),
    );
    return { ...one, policies: one.evaluations.map(appliedPolicy), findings: exceptionsFirst(findings) };
  });
}

async function evaluateFile(
  file: string,
  policy: PolicyChoice,
  sheet: string | undefined,
  others: () => readonly Table[],
  io: Io,
): Promise<EvaluatedFile> {
  try {
    const workbook = await readWorkbook(file, io.locale);
    requireSheet(workbook, sheet, file, io);
    const { tables } = evaluateWorkbook(workbook, policy, DEFAULT_PLAN_OPTIONS, sheet, others);
    return { file, failure: null, evaluations: tables };
  } catch (error) {
    if (!(error instanceof Failure) && !(error instanceof Unusable)) throw error;
    const failure = error instanceof Failure ? error.say(io.locale) : error.message;
    return { file, failure, evaluations: [] };
  }
}

/** The tables under names that tell their file too. */
function namedTables({ file, evaluations }: EvaluatedFile): Table[] {
  return evaluations.map(({ table }) => ({ ...table, sheet: `${basename(file)} ${table.sheet}` }));
}

function appliedPolicy({ table, policy, basis }: TableEvaluation): AppliedPolicy {
  return { sheet: table.sheet, range: areaName(table.area), policy: policy.id, policyBasis: basis };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** The gravest first; what is equally grave stays in its order. */
export function exceptionsFirst<T extends { readonly finding: Finding }>(findings: readonly T[]): readonly T[] {
  return [...findings].sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}
