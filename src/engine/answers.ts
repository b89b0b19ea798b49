import type { Decimal } from './number/decimal';
import type { HeaderRole } from './table/header-role';

/** 人的判断 What a person decided about one sheet beyond what stands in it. */
export interface Answers {
  /** What a header cell (A1 address) holds, where it was taken for something else. */
  readonly columns: ReadonlyMap<string, HeaderRole>;
  /** Score that a person gave an indicator which only a person can score, by its 1-based row. */
  readonly scores: ReadonlyMap<number, Decimal>;
  /** Deviation note in the person's words, by the 1-based row of the indicator or of the funds total row; '' for none. */
  readonly notes: ReadonlyMap<number, string>;
}

export const NO_ANSWERS: Answers = { columns: new Map(), scores: new Map(), notes: new Map() };
