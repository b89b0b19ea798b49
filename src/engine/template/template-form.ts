import type { FilledIndicator } from './filled-indicators';

/** 表样 A form as data: its columns, and what stands in it from top to bottom. */
export interface TemplateForm {
  /** Id of the policy that the form belongs to. */
  readonly policy: string;
  /** Name of the sheet that the form asks for. */
  readonly sheet: string;
  /** Widths of the columns in digits. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** A part of a form; its cells share the columns of the sheet out among themselves, from left to right. */
export type Block = HeadingBlock | LineBlock | GoalBlock | FundsBlock | IndicatorBlock | TotalBlock;

/** 标题、表注 A text across all columns: what the blank form prints, and what the sample says in its place. */
export interface HeadingBlock {
  readonly kind: 'title' | 'subtitle' | 'note';
  readonly text: string;
  readonly filled?: string;
}

/** 栏目 A row of labels and the places beside them. */
export interface LineBlock {
  readonly kind: 'line';
  readonly spans: readonly Span[];
  /** The place is for a paragraph. */
  readonly tall?: boolean;
}

/** A label as printed, a place with what the sample says there, or the place of the total score. */
export type Span = { readonly columns: number } & (
  { readonly label: string } | { readonly entry: string } | { readonly total: true }
);

/** What stands beside a block over all of its rows. */
export interface Side {
  readonly columns: number;
  readonly label: string;
}

/** 年度总体目标 Paragraphs side by side, each under its heading. */
export interface GoalBlock {
  readonly kind: 'goal';
  readonly side: Side;
  readonly columns: readonly { readonly columns: number; readonly label: string; readonly entry: string }[];
}

/**
 * What a column of the funds block holds; `source`: the money of one source, where the sources stand side by side;
 * `method`: how the rate is marked, over all rows; `blank`: a heading, or nothing, with nothing below.
 */
export type FundsColumnRole =
  'name' | 'source' | 'initial' | 'budget' | 'spent' | 'rate' | 'marks' | 'score' | 'method' | 'blank';

/** 资金情况 The total row first, then the rows of sources. */
export interface FundsBlock {
  readonly kind: 'funds';
  readonly side: Side | null;
  readonly head: readonly { readonly columns: number; readonly role: FundsColumnRole; readonly label: string }[];
  readonly rows: readonly FundsRowForm[];
  /** Marks of the execution rate; null where it earns none. */
  readonly marks: string | null;
  /** What stands under marks and score of a source. */
  readonly idle: string;
  /** Whether every row gives its rate, or the total row alone. */
  readonly rates: 'all' | 'total';
  /** What stands in the column `method`. */
  readonly method?: string;
}

/** A row of money and, as decimal texts, the amounts of the sample: initial, budget, spent; null for none. */
export interface FundsRowForm {
  readonly label: string;
  readonly amounts: readonly [string, string, string] | null;
  /** The sample's amounts in the columns `source` from left to right, '' for none: the budget is their sum. */
  readonly sources?: readonly string[];
}

/**
 * What a column of the indicator block holds. Where `sign`, `value` and `unit` stand apart, the target is theirs.
 * `marks1`, `marks2`: the marks of a level; `method`: how marks are given.
 */
export type IndicatorColumnRole =
  | 'level1'
  | 'marks1'
  | 'level2'
  | 'marks2'
  | 'level3'
  | 'target'
  | 'sign'
  | 'value'
  | 'unit'
  | 'actual'
  | 'marks'
  | 'coefficient'
  | 'score'
  | 'method'
  | 'explanation'
  | 'note'
  | 'core'
  | 'blank';

export interface IndicatorColumn {
  readonly columns: number;
  readonly role: IndicatorColumnRole;
  readonly label: string;
  /** What stands above this heading and its neighbours of the same word. */
  readonly under?: string;
}

/** 绩效指标 */
export interface IndicatorBlock {
  readonly kind: 'indicators';
  readonly side: Side | null;
  readonly head: readonly IndicatorColumn[];
  readonly groups: readonly IndicatorGroup[];
}

/** 一级指标 with its kinds of indicators. */
export interface IndicatorGroup {
  readonly label: string;
  readonly kinds: readonly IndicatorKind[];
  readonly marks?: string;
  /** How all of its indicators are marked, where the rows do not say it one by one. */
  readonly method?: string;
}

/** 二级指标 with its indicators. */
export interface IndicatorKind {
  /** '' where the names of the indicators take its column too. */
  readonly label: string;
  readonly rows: readonly IndicatorForm[];
  readonly marks?: string;
  /** 项目绩效之下的产出指标 What stands between group and kind in a second column of the group, from this kind on. */
  readonly part?: string;
}

/** A row of an indicator: its marks, null for none, and what the sample says in it, null for nothing. */
export interface IndicatorForm {
  readonly marks: string | null;
  readonly filled: FilledIndicator | null;
  /** What the form itself prints of an indicator that it prescribes. */
  readonly printed?: Readonly<Partial<Record<'level3' | 'method' | 'explanation', string>>>;
  /** What the sample gives for an indicator that is held against criteria instead of a target. */
  readonly given?: string;
}

/** 总分行 Under the columns of the indicators above it. */
export interface TotalBlock {
  readonly kind: 'total';
  readonly label: string;
  /** A place for the grade under the notes. */
  readonly graded?: true;
}
