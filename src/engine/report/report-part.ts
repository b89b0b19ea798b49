import type { Ledger } from './ledger';
import type { Sentence } from './sentence';

/** 一份报告 What stands under one title; a document may hold the reports of several projects. */
export interface ReportPart {
  /** Title without the words that every title has (`困难职工帮扶`); '' where there is none. */
  readonly name: string;
  /** The title as a sentence; null where there is none. */
  readonly title: Sentence | null;
  readonly sentences: readonly Sentence[];
  /** The table that it reports on; null where it reports on several, or on none of them. */
  readonly own: Ledger | null;
  /** All tables that it may speak of. */
  readonly ledgers: readonly Ledger[];
}
