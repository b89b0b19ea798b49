import type { Decimal } from '../number/decimal';

/** How a fact is written: as the sheet has it, as money with its unit, in percent, in marks, as a count, as a year. */
export type FactFormat = 'quotation' | 'money' | 'percent' | 'marks' | 'count' | 'year';

/** How a fact comes from its cells: it stands there, it was computed from them, or a rule of the policy is held against them. */
export type FactBasis = 'read' | 'count' | 'sum' | 'difference' | 'product' | 'quotient' | 'score' | 'policy';

/** 事实 A figure or quotation of a paragraph, traced to the cells it came from. */
export interface Fact {
  /** As it stands in the paragraph. */
  readonly text: string;
  /** Where it begins in the text of the paragraph. */
  readonly at: number;
  readonly format: FactFormat;
  readonly basis: FactBasis;
  /** What a figure says: a ratio for a percentage, an amount in the unit that is written; null for a quotation. */
  readonly value: Decimal | null;
  /** A1 addresses, at least one; with the sheet in front (`自评表!H6`) where several sheets take part. */
  readonly cells: readonly string[];
}

export interface Paragraph {
  readonly text: string;
  /** In the order in which they stand in the text; none overlaps another. */
  readonly facts: readonly Fact[];
}

/** A table of the form that a written report shows as a table. */
export type ShownTable = 'indicators' | 'funds';

/** 章节 A heading with what stands below it, up to the next heading. */
export interface Section {
  /** With its number: `一、基本情况`. */
  readonly heading: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly paragraphs: readonly Paragraph[];
  /** The table that stands after the paragraphs; null for none. */
  readonly table: ShownTable | null;
}
