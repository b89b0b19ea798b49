import {
  areaName,
  DEFAULT_PLAN_OPTIONS,
  type Finding,
  type PolicyBasis,
  type PolicyChoice,
  type Severity,
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

/** Checks the tables of one file; a file that can not be read is told, so that the others are checked all the same. */
export async function checkWorkbook(
  file: string,
  policy: PolicyChoice,
  sheet: string | undefined,
  io: Io,
): Promise<CheckedFile> {
  try {
    const workbook = await readWorkbook(file, io.locale);
    requireSheet(workbook, sheet, file, io);
    const { tables } = evaluateWorkbook(workbook, policy, DEFAULT_PLAN_OPTIONS, sheet);
    const findings = tables.flatMap(({ table, findings: found }) =>
      found.map((finding) => ({ sheet: table.sheet, finding })),
    );
    const policies = tables.map(appliedPolicy);
    return { file, failure: null, policies, findings: exceptionsFirst(findings), evaluations: tables };
  } catch (error) {
    if (!(error instanceof Failure) && !(error instanceof Unusable)) throw error;
    const failure = error instanceof Failure ? error.say(io.locale) : error.message;
    return { file, failure, policies: [], findings: [], evaluations: [] };
  }
}

function appliedPolicy({ table, policy, basis }: TableEvaluation): AppliedPolicy {
  return { sheet: table.sheet, range: areaName(table.area), policy: policy.id, policyBasis: basis };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** The gravest first; what is equally grave stays in its order. */
export function exceptionsFirst<T extends { readonly finding: Finding }>(findings: readonly T[]): readonly T[] {
  return [...findings].sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}
