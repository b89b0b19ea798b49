import { exactFigure } from '../number/exact-figure';
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
  const value = exactFigure(field.number, reading.value, field.text, percent);
  if (!value || value.eq(reading.value)) return reading;
  const exact = { ...reading, value };
  return { ...exact, text: print(exact) };
}
