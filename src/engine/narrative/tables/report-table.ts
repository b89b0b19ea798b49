/** What a column of a table in a report holds. */
export type ReportColumn =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'target'
  | 'actual'
  | 'weight'
  | 'score'
  | 'note'
  | 'source'
  | 'initial'
  | 'budget'
  | 'spent'
  | 'rate';

/** 报告中的表 A table as a written report shows it: texts in rows and columns, without a look. */
export interface ReportTable {
  readonly columns: readonly { readonly column: ReportColumn; readonly head: string }[];
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  /** The first one takes `span` columns, every other one; null joins the cell above. */
  readonly cells: readonly (string | null)[];
  readonly span: number;
}
