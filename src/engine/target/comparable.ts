import { decimal, ZERO, type Decimal } from '../number/decimal';
import { convert } from '../number/convert';
import { inYear } from '../number/in-year';
import type { Unit } from '../number/unit';
import { unitOf } from '../number/unit-of';
import { multipleBeside, withoutMultiple } from './beside-multiple';
import { LARGEST_PLAIN_RATIO } from './unit-of-figure';
import type { Quantity, Range } from './target';

/** An actual in the unit of its target. */
export interface Comparable {
  readonly unit: Unit | null;
  /** The actual in `unit`; the target's own figures stand in it already. */
  readonly actual: Decimal;
  /** A unit was missing on one side and taken from the other: a person should look. */
  readonly assumed: boolean;
}

/**
 * Puts the actual into the unit of its target; null where their dimensions differ (人 and 人次). A unit that one side leaves
 * out is taken from the other.
 */
export function comparable(target: Quantity | Range, actual: Quantity): Comparable | null {
  const [own, other] = [writtenUnit(target, actual), writtenUnit(actual, target)];
  if (own && other) {
    const { value } = actual;
    return converted(value, other, own) ?? inTheYear(target, value, other, own) ?? inShort(target, value, other, own);
  }
  if (!own && !other) return { unit: target.unit, actual: actual.value, assumed: false };
  const known = own ?? other;
  if (!known) return null;
  if (known.dimension === 'ratio') {
    return own ? bareActual(target, own, actual.value) : bareTarget(target, known, actual.value);
  }
  const like = own ? countOfActual(target, own, actual.value) : countOfTarget(target, known, actual.value);
  // None is none of anything.
  return { ...like, assumed: !actual.value.eq(ZERO) };
}

type InUnit = Pick<Comparable, 'unit' | 'actual'>;

/** `32800` against `≥3.2万人` is 3.28万人. */
function countOfActual(target: Quantity | Range, unit: Unit, value: Decimal): InUnit {
  const multiple = multipleBeside(value, boundOf(target), unit);
  return { unit, actual: multiple ? value.div(multiple) : value };
}

/** `3.28万人` against `≥32000` is 32800人. */
function countOfTarget(target: Quantity | Range, unit: Unit, value: Decimal): InUnit {
  const multiple = multipleBeside(boundOf(target), value, unit);
  return multiple ? { unit: withoutMultiple(unit, multiple), actual: value.times(multiple) } : { unit, actual: value };
}

/** A multiple of nothing named (`3万`) counts whatever the other side counts. */
function converted(value: Decimal, from: Unit, to: Unit): Comparable | null {
  const exact = convert(value, from, to);
  if (exact) return { unit: to, actual: exact, assumed: false };
  const counts = [from, to].every(({ dimension }) => dimension === 'none' || dimension.startsWith('count'));
  if (!counts || (from.dimension !== 'none' && to.dimension !== 'none')) return null;
  return { unit: to, actual: value.times(from.factor).div(to.factor), assumed: true };
}

/** A form tells of a year: `3300元/人` of `3300元/生/年` is that of the year. */
function inTheYear(target: Quantity | Range, value: Decimal, from: Unit, to: Unit): Comparable | null {
  const actual = YEARLY.test(`${from.name} ${to.name}`) ? convert(value, ofTheYear(from), ofTheYear(to)) : null;
  return actual ? { unit: to, actual, assumed: true } : overYear(target, value, from, to);
}

const NEAR = decimal(2);

/** An amount of money that near was only written short: `590元` of `590元/人/月`. */
function inShort(target: Quantity | Range, value: Decimal, from: Unit, to: Unit): Comparable | null {
  const short = from.name.startsWith(`${to.name}/`) || to.name.startsWith(`${from.name}/`);
  const bound = boundOf(target);
  const near = value.lte(bound.times(NEAR)) && bound.lte(value.times(NEAR));
  return short && near && from.dimension.startsWith('money') ? { unit: to, actual: value, assumed: true } : null;
}

/** Of each of something and of each year. */
const YEARLY = /\/.+[/·]年(?!\S)/;

function ofTheYear(unit: Unit): Unit {
  return unitOf(unit.name.replace(/[/·]年$/, '')) ?? unit;
}

/**
 * A form tells of a year: `12次` of `1次/月`, `1次/季度` of `4次`. An actual short of the year's count may as well be that of a
 * month: that is not to be guessed.
 */
function overYear(target: Quantity | Range, value: Decimal, from: Unit, to: Unit): Comparable | null {
  const [done, due] = [inYear(from), inYear(to)];
  if (!done || !due) return null;
  const actual = convert(value, done, due);
  const least = target.kind === 'range' ? target.low : target.value;
  const clear = done.factor.gt(from.factor) || due.factor.eq(to.factor) || actual?.gte(least);
  return actual && clear ? { unit: to, actual, assumed: true } : null;
}

/** `0.95` against `≥95%` is 95 %; `96` is 96 %. */
function bareActual(target: Quantity | Range, unit: Unit, value: Decimal): Comparable {
  const plain = isPlainRatio(value, boundOf(target).times(unit.factor));
  return { unit, actual: plain ? value.div(unit.factor) : value, assumed: true };
}

/** `≥0.95` against `96%`, `≥95` against `96%`. */
function bareTarget(target: Quantity | Range, unit: Unit, value: Decimal): Comparable {
  const plain = isPlainRatio(boundOf(target), value.times(unit.factor));
  return { unit: plain ? target.unit : unit, actual: plain ? value.times(unit.factor) : value, assumed: true };
}

const FAR_ABOVE = decimal(10);

/**
 * A bare number up to 1.5 is the ratio itself, unless that lies more than tenfold above the ratio that it is held against:
 * `0.1` against `≤0.4%` is 0.1 %.
 */
function isPlainRatio(bare: Decimal, against: Decimal): boolean {
  return bare.abs().lte(LARGEST_PLAIN_RATIO) && bare.abs().lte(against.abs().times(FAR_ABOVE));
}

function boundOf(target: Quantity | Range): Decimal {
  return target.kind === 'range' ? target.high : target.value;
}

/** Null for a unit that no text wrote, a plain ratio included, and a `%` of the name beside another unit: `81` of `≥80分`. */
function writtenUnit({ unit, notes }: Quantity | Range, beside: Quantity | Range): Unit | null {
  if (!unit || unit.name === '') return null;
  const supposed = notes.includes('percent-inferred') && beside.unit && beside.unit.dimension !== 'ratio';
  return supposed ? null : unit;
}
