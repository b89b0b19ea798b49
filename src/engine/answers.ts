import type { Decimal } from './number/decimal';
import type { HeaderRole } from './table/header-role';

/** 人的判断 What a person decided about one sheet beyond what stands in it. */
export interface Answers {
  /** What a header cell (A1 address) holds, where it was taken for something else. */
  readonly columns: ReadonlyMap<string, HeaderRole>;
  /** Score that a person gave an indicator which waits for one, by its 1-based row; any other indicator keeps its own. */
  readonly scores: ReadonlyMap<number, Decimal>;
  /** Deviation note in the person's words instead of the draft, by the 1-based row of the indicator or of the funds total row; '' for none. */
  readonly notes: ReadonlyMap<number, string>;
  /**
   * 已核实 Why a person lets a finding stand, by its key: code and cell (`JX001@G31`); what follows behind a blank tells
   * apart several findings of one cell.
   */
  readonly asides: ReadonlyMap<string, Aside>;
}

/** A finding that a person set aside. It holds for as long as the finding says the same. */
export interface Aside {
  /** The sentence of the finding when it was set aside, in any language. */
  readonly said: string;
  readonly reason: string;
}

/** Nothing was decided: the sheet speaks alone. */
export const NO_ANSWERS: Answers = { columns: new Map(), scores: new Map(), notes: new Map(), asides: new Map() };
