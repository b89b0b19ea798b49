import type { Finding } from '../check/finding';
import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';

/** 自评表 A table that a report is held against. */
export interface ReportSource {
  /** The file that it is in, whose name may tell the project; '' where there is none. */
  readonly name: string;
  readonly evaluation: TableResult & { readonly policy: Policy };
}

/** 报告的文字 The text of a report, paragraph by paragraph. */
export interface ReportText {
  readonly paragraphs: readonly string[];
  /** The sheet that it stands on and the cell of each paragraph; null for a document, or for what was pasted. */
  readonly standing: { readonly sheet: string; readonly cells: readonly string[] } | null;
}

/** A cell of one of the tables. */
export interface ReportPlace {
  readonly source: string;
  readonly sheet: string;
  readonly cell: string;
}

/** 文表不符 What a report says that its tables, or the report itself, contradict. */
export interface ReportFinding extends Omit<Finding, 'cell' | 'aside' | 'fix'> {
  /** The sentence as the report has it, or that part of a long one which says it. */
  readonly quote: string;
  /** Number of its paragraph, from 1. */
  readonly paragraph: number;
  /** The cell that the sentence stands in; null where it stands in none. */
  readonly standsAt: { readonly sheet: string; readonly cell: string } | null;
  /** The cells that say otherwise; none where the report contradicts itself. */
  readonly places: readonly ReportPlace[];
}
