import type { Phrase } from '../message/phrase';

/** What a planned cell is: decides its default and its name in the preview. */
export type PlanKind =
  | 'execution-rate'
  | 'execution-score'
  | 'score'
  | 'total-weight'
  | 'total'
  | 'grade'
  | 'note'
  | 'report';

/** What goes into a cell: a decimal text with kind `number` or `percent` (a ratio), or a text. */
export interface Content {
  readonly type: 'number' | 'percent' | 'text';
  readonly text: string;
  /** Without the leading `=`; null to write the value itself. */
  readonly formula: string | null;
}

/** One cell: before → after. */
export interface PlanEntry {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: PlanKind;
  /** Shown text that was read; the guard of applying. */
  readonly before: string;
  /** Formula that was read, without `=`; null for a constant. */
  readonly beforeFormula: string | null;
  readonly after: Content;
  readonly why: Phrase;
}

/** A cell whose content differs from what was computed and is kept, since a person wrote it. */
export interface PlanConflict {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: PlanKind;
  readonly standing: string;
  readonly computed: Content;
  readonly why: Phrase;
}

/** 写入计划 What would be written and what is left as it stands. */
export interface WritePlan {
  readonly entries: readonly PlanEntry[];
  readonly conflicts: readonly PlanConflict[];
}

export interface PlanOptions {
  /** `blanks`: fill empty cells only; `all`: also replace what differs. */
  readonly fill: 'blanks' | 'all';
  /** Scores as values, or as formulas where every input is a numeric cell. */
  readonly as: 'values' | 'formulas';
}
