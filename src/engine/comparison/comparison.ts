import type { TableEvaluation } from '../evaluation';
import type { Phrase } from '../message/phrase';
import type { Decimal } from '../number/decimal';
import type { Source } from '../policy/policy';

/** What a row scores under one of the two policies. */
export interface ComparedSide {
  /** What counts towards the total: the computed score, else the one that a person gave; null where nothing does. */
  readonly points: Decimal | null;
  readonly weight: Decimal | null;
  /** True where a person must still decide. */
  readonly open: boolean;
  /** The rule that it goes by. */
  readonly rule: Source;
  /** How the points came about, or why there are none. */
  readonly told: readonly Phrase[];
  /** A sentence on why it was not computed; null where it was. */
  readonly remark: Phrase | null;
}

/** A row that the two policies score differently. */
export interface ComparedRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly name: Phrase;
  /** Where the score stands, else what it comes from. */
  readonly cell: string;
  readonly first: ComparedSide;
  readonly second: ComparedSide;
  /** second − first, no points counting nothing; null while one of them is open. */
  readonly difference: Decimal | null;
  /** The rule of each side. */
  readonly why: Phrase;
}

/** 口径比较 The same table under two policies. */
export interface TableComparison {
  readonly first: TableEvaluation;
  readonly second: TableEvaluation;
  /** The rows that differ, the execution rate first. */
  readonly rows: readonly ComparedRow[];
  /** Total of the second − total of the first; null where one has none. */
  readonly difference: Decimal | null;
}
