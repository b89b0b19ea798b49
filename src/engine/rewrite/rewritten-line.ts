/** A line of the report as it is to stand. */
export interface RewrittenLine {
  readonly text: string;
  /** 0 for the title, then that of a heading; null for text. */
  readonly level: number | null;
  /** Where it stands now, in order of the lines; null for a new one. */
  readonly from: number | null;
  /** True where a person's words stand. */
  readonly own: boolean;
  /** What we would write in place of a person's words; null where nothing is in dispute. */
  readonly ours: string | null;
}
