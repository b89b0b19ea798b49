import { compoundUnit } from './compound-unit';
import { simpleUnit } from './simple-unit';
import type { Unit } from './unit';

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
