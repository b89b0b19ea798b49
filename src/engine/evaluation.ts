import type { Area } from './grid/grid';
import type { Phrase } from './message/phrase';
import type { Finding } from './check/finding';
import type { Section } from './narrative/narrative';
import type { WritePlan } from './plan/plan';
import type { Detection, PolicyBasis } from './policy/detect/detection';
import type { Policy } from './policy/policy';
import type { TableResult } from './table-result';

/** 自评结果 Everything that is known of one table. */
export interface TableEvaluation extends TableResult {
  readonly policy: Policy;
  readonly basis: PolicyBasis;
  /** What the form itself suggests, whichever policy was chosen. */
  readonly detection: Detection;
  /** Drafted deviation notes by 1-based row of the indicator (or of the funds total row), whatever a person answered. */
  readonly drafts: ReadonlyMap<number, string>;
  /** What was found in the sheet as it stands, before any answer. */
  readonly findings: readonly Finding[];
  readonly narrative: readonly Section[];
  readonly plan: WritePlan;
}

/** Why a sheet, or a part of it, gave no table. */
export interface Skipped {
  readonly sheet: string;
  readonly area: Area | null;
  readonly reason: Phrase;
}

export interface Evaluation {
  readonly tables: readonly TableEvaluation[];
  readonly skipped: readonly Skipped[];
}
