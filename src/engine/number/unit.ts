import { compoundUnit } from './compound-unit';
import { simpleUnit } from './simple-unit';
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

/** The unit that `text` names, spaces aside; null where it is not one that the tables know. */
export function unitOf(text: string): Unit | null {
  const name = /\s/.test(text) ? text.replace(/\s+/g, '') : text;
  return simpleUnit(name) ?? compoundUnit(name);
}

/** As far as a name can reach: twelve characters, and no digit but behind a Latin letter (`m2`). */
const NAME = /^(?:\D|(?<=[A-Za-z])\d){0,12}/;

/** The longest unit that `text` starts with; null where it starts with none. */
export function unitAtStart(text: string): Unit | null {
  for (let length = NAME.exec(text)?.[0].length ?? 0; length > 0; length--) {
    const unit = unitOf(text.slice(0, length));
    if (unit) return unit;
  }
  return null;
}
