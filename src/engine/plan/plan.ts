import type { Cell } from '../grid/grid';
import type { SheetForm } from '../grid/sheet-form';
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
  | 'fix'
  | 'suggestion'
  | 'report'
  | 'checklist'
  | 'workings';

/** What goes into a cell: a decimal text with type `number` or `percent` (a ratio), or a text; '' empties the cell. */
export interface Content {
  readonly type: 'number' | 'percent' | 'text';
  readonly text: string;
  /** Without the leading `=`; null to write the value itself. */
  readonly formula: string | null;
}

/** A cell as it was read: a host touches it only while this still stands there. */
export interface Guard {
  readonly sheet: string;
  /** A1 address; of the top-left cell for a merged area. */
  readonly cell: string;
  /** Shown text, with or without its line breaks and outer blanks. */
  readonly before: string;
  /** Formula without `=`; null for a constant. */
  readonly beforeFormula: string | null;
}

/** One cell: before → after. */
export interface PlanEntry extends Guard {
  readonly kind: PlanKind;
  readonly after: Content;
  readonly why: Phrase;
}

/** 撤回 A cell that was written, and what stood there until then. */
export interface Restoration extends Guard {
  readonly after: Cell;
}

/** A cell that is kept as it stands though something else was computed: a person wrote it, or the person must first settle what it rests on. */
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
  /** How the sheets look that the plan makes or keeps up to date; one whose entries are all left out keeps its look. */
  readonly forms: readonly SheetForm[];
}

export interface PlanOptions {
  /** `blanks`: fill empty cells only; `all`: also replace what differs. */
  readonly fill: 'blanks' | 'all';
  /** Scores as values, or as formulas where every input is a numeric cell. */
  readonly as: 'values' | 'formulas';
}
