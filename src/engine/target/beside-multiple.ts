import { decimal, type Decimal } from '../number/decimal';
import type { Unit } from '../number/unit';
import { MULTIPLES } from '../number/unit-table';

const MULTIPLE = /^(?:百万|千万|万|亿)/;

/** The multiple that a unit begins with, 10000 of `万人`; null for one without, and for money, whose slips are told. */
function multipleOf({ name, dimension }: Unit): Decimal | null {
  const word = dimension.startsWith('money') ? undefined : MULTIPLE.exec(name)?.[0];
  return word === undefined ? null : decimal(MULTIPLES[word] ?? '1');
}

/**
 * How many of the bare figure's own counts make one of `unit`, which the other side wrote: beside `3.2万人`, `3` says 3万人
 * and `32800` says 32800人, whichever lies nearer; null where the bare figure stands in `unit` itself.
 */
export function multipleBeside(bare: Decimal, written: Decimal, unit: Unit): Decimal | null {
  const multiple = multipleOf(unit);
  if (!multiple || !written.gt(0)) return null;
  return bare.times(bare).gt(written.times(written).times(multiple)) ? multiple : null;
}

/** `人` of `万人`; null where nothing is left of it. */
export function withoutMultiple(unit: Unit, multiple: Decimal): Unit | null {
  const name = unit.name.replace(MULTIPLE, '');
  return name === '' ? null : { ...unit, name, factor: unit.factor.div(multiple) };
}
