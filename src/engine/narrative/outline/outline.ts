import type { NarrativeId } from '../passage';
import type { ShownTable } from '../narrative';
import type { PartName } from '../parts/part-of';
import type { OutlineId } from './outline-id';

/** What only people know, by what is asked for. */
export type Ask = NarrativeId extends infer Id ? (Id extends `narrative.ask.${infer Name}` ? Name : never) : never;

/** What needs no word of the table to be asked. */
export type Question = Exclude<Ask, 'measures-for'>;

/** 提纲 Which sections a report has and what each carries. */
export interface Outline {
  readonly id: OutlineId;
  /** Who asks for it. */
  readonly name: string;
  /** Where it was seen. */
  readonly source: string;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  readonly heading: string;
  /** False for 摘要, which stands before the numbered sections. */
  readonly numbered?: false;
  readonly carries?: readonly PartName[];
  /** Asked of the person after what it carries. */
  readonly asks?: readonly Question[];
  /** True where the blocks of indicators follow, each under its own heading. */
  readonly divided?: true;
  readonly table?: ShownTable;
  readonly sections?: readonly OutlineSection[];
}
