import type { Area } from '../grid/grid';
import type { CellStyle } from '../grid/sheet-form';
import type { Phrase } from '../message/phrase';
import type { Content, PlanKind } from '../plan/plan';

/** A cell of a sheet in the making: what it holds and how it looks. */
export interface DraftCell {
  readonly content: Content;
  readonly style: CellStyle;
}

/** 草稿 A whole sheet as we would have it, from A1 on, before it is held against the one that stands. */
export interface Draft {
  readonly sheet: string;
  readonly kind: PlanKind;
  /** Why its cells are written. */
  readonly why: Phrase;
  /** Each as many cells as there are widths. */
  readonly rows: readonly (readonly DraftCell[])[];
  readonly widths: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly landscape: boolean;
}
