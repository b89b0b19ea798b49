import type { Decimal } from './decimal';

/** 度量单位 A unit of measure (`万元`, `人次`, `公里`, `元/人·次`). */
export interface Unit {
  /** As written: `万元`; '' for a ratio written as a plain number. */
  readonly name: string;
  /** Dimension: `count`, `count.person`, `money`, `money.per_person`, `ratio`, `length`, `area`, `mass`, `duration`, `score`, … */
  readonly dimension: string;
  /** The unit that it is counted in: `元`, `米`, `月` for 年, `天` for 周. Units convert where dimension and base agree. */
  readonly base: string;
  /** Base units in one of this unit. */
  readonly factor: Decimal;
}
