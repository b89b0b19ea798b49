import type { Phrase } from '../message/phrase';
import type { PlanEntry } from '../plan/plan';
import type { Policy } from '../policy/policy';
import type { ScoredIndicator } from '../scoring/scored';
import type { Table } from '../table/table';
import type { TableResult } from '../table-result';
import type { Block } from './block';
import type { Finding, Severity } from './finding';
import type { ScoringUnit } from './scoring-unit';

/** What a check reads: one table with everything computed from it. */
export interface CheckInput {
  readonly result: TableResult;
  readonly policy: Policy;
  /** The units of the table in sheet order, and its blocks of level 1. */
  readonly units: readonly ScoringUnit[];
  readonly blocks: readonly Block[];
  /** The other tables of the workbook. */
  readonly neighbours: () => readonly Table[];
}

/**
 * What a check found. It names a severity only where the catalogue grades this case otherwise than the check, and a fix
 * only where a safe one exists.
 */
export type Found = Omit<Finding, 'code' | 'name' | 'severity' | 'aside' | 'fix'> & {
  readonly severity?: Severity;
  readonly fix?: readonly PlanEntry[];
};

/** 说明 What the pane, the command line and the documentation say of a check, in one paragraph each. */
export interface CheckExplanation {
  readonly what: Phrase;
  /** Why it matters. */
  readonly why: Phrase;
  /** How to mend it. */
  readonly fix: Phrase;
  /** An example that it finds, and one that it lets pass. */
  readonly fires: Phrase;
  readonly silent: Phrase;
  /** Where the rule comes from. */
  readonly source: Phrase;
}

/** 核对项 One check of the catalogue. It never throws and never writes. Each looks at the table, its units or its indicators. */
export interface Check {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly explain: CheckExplanation;
  readonly ofTable?: (input: CheckInput) => readonly Found[];
  readonly ofIndicator?: (indicator: ScoredIndicator, input: CheckInput) => readonly Found[];
  readonly ofUnit?: (unit: ScoringUnit, input: CheckInput) => readonly Found[];
}
