import { unitOf } from '../number/unit-of';

/** True where the unit column says that its figures are spans of time (月, 年): `3月` is three months there. */
export function spanUnit(unitText: string): boolean {
  const unit = unitText === '' ? null : unitOf(unitText);
  return unit?.dimension === 'duration' && unit.base === '月';
}
