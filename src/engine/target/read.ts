import { decimal, ONE, type Decimal } from '../number/decimal';
import type { Field } from '../table/table';
import { parse } from './parse';
import { print } from './print';
import type { Reading, ReadingContext } from './target';

/**
 * What a place of a form says. Where the cell holds a number, the figure is that number exactly, in the unit that is shown:
 * 0.9567 shown as `96%` is 95.67 %.
 */
export function read(field: Field | null, context: ReadingContext): Reading {
  const reading = parse(field?.text ?? '', context);
  if (reading.kind !== 'quantity' || !field?.number || typeof field.value !== 'number') return reading;
  const percent = reading.unit?.dimension === 'ratio' ? [reading.unit.factor] : [];
  const value = scaled(field.number, [...percent, ...SCALES], (candidate) =>
    shows(candidate, reading.value, field.text),
  );
  if (!value || value.eq(reading.value)) return reading;
  const exact = { ...reading, value };
  return { ...exact, text: print(exact) };
}

/** What a number format may divide by in showing: nothing, or thousands and 万 (`0.0,"千元"`, `0!.0,"万元"`). */
const SCALES = [ONE, decimal(1000), decimal(10_000), decimal(1_000_000)];

/** The first quotient of `value` and one of the scales that will do; null where none does. */
function scaled(value: Decimal, scales: readonly Decimal[], willDo: (candidate: Decimal) => boolean): Decimal | null {
  for (const scale of scales) {
    const candidate = scale === ONE ? value : value.div(scale);
    if (willDo(candidate)) return candidate;
  }
  return null;
}

/** True where `value` is shown as `shown`, rounded to the places of `text`; a bracket may stand for the sign. */
function shows(value: Decimal, shown: Decimal, text: string): boolean {
  const places = /[.。](\d+)/.exec(text)?.[1]?.length ?? 0;
  return value.abs().minus(shown.abs()).abs().lt(decimal(10).pow(-places));
}
