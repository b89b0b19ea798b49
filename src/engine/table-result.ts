import type { AllocationProduct } from './allocation/product';
import type { Decimal } from './number/decimal';
import type { Execution } from './execution/execution';
import type { Rate } from './rate/rate';
import type { ScoredIndicator } from './scoring/scored';
import type { Table } from './table/table';

/** 总分 Totals over what stands: the computed score where there is one, else the person's. */
export interface Total {
  /** Sum of the execution weight and all indicator weights, those that the policy gives included; null where there is none. */
  readonly weight: Decimal | null;
  /** The same without the weights of indicators that no cell prints. */
  readonly printedWeight: Decimal | null;
  /** Sum of the shown scores; null where no score stands at all. */
  readonly score: Decimal | null;
  /** How many indicators with a weight have no score yet: `score` is then the sum of a part. */
  readonly open: number;
  /** The policy's grade for a score this high, whatever it is out of; null without a score or while an indicator is open. */
  readonly nominalGrade: string | null;
  /** 等级 The grade that may be told: none where the score is not out of the policy's full marks. */
  readonly grade: string | null;
  /** Printed total; null where blank, absent or no plain number. */
  readonly given: Decimal | null;
  readonly weightGiven: Decimal | null;
  /** Printed grade, cleaned; null where none is printed. */
  readonly gradeGiven: string | null;
}

/** A table with what was computed from it, before checks, drafts, narrative and plan. */
export interface TableResult {
  readonly table: Table;
  readonly execution: Execution | null;
  readonly indicators: readonly ScoredIndicator[];
  readonly total: Total;
  /** The rates of a table that is not scored: of a completion table, of a funds table of accounts. */
  readonly rates: readonly Rate[];
  /** What the rows of an allocation table must come to. */
  readonly products: readonly AllocationProduct[];
}
