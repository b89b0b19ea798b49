import type { Decimal } from './decimal';

/** A unit of measure (`万元`, `人次`, `公里`, `元/人·次`). */
export interface Unit {
  /** As written: `万元`. */
  readonly name: string;
  /** Dimension: `count`, `count.person`, `money`, `money.per_person`, `ratio`, `length`, `area`, `mass`, `duration`, `score`, … */
  readonly dimension: string;
  /** Base units in one of this unit (元, 1.0, 米, 平方米, 公斤, 月 …); null where the unit has no fixed base. */
  readonly factor: Decimal | null;
}
