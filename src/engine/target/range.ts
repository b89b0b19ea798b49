import { max, min, ZERO, type Decimal } from '../number/decimal';
import { convert } from '../number/convert';
import { figureAtStart } from '../number/figure';
import type { Unit } from '../number/unit';
import { unitOf } from '../number/unit-of';
import { isDateLike } from './date-like';
import { splitAtFigure } from './figure-cell';
import { readLead } from './lead';
import { namesDay } from './names-day';
import { quantity } from './quantity';
import type { Found, QuantitySense } from './sense';
import type { ReadingContext } from './target';
import { readTrail } from './trail';
import { columnUnit, unitOfFigure } from './unit-of-figure';

const SEPARATOR = /^([^\d~〜—–―\-至到]{0,8}?)(?:以上)?(?:至|到|[~〜]|[-—–―]{1,2})(?=[+\-.\d])/;
const SECOND_SIGN = /(?!^)(?:[,且并和]|同时)?(?=[≥≤<>]|不低于|不高于|不超过|不少于|不大于|不小于)/;

/** 区间 Between two figures: `95%-98%`, `5000-25000元/人`, `≥90%且≤95%`. */
export function range(core: string, context: ReadingContext): Found | null {
  return dashed(core, context) ?? bounded(core, context) ?? tolerance(core, context);
}

function dashed(core: string, context: ReadingContext): Found | null {
  const first = splitAtFigure(core);
  if (!first || first.spelt || !readLead(first.head)) return null;
  const separator = SEPARATOR.exec(first.tail);
  if (!separator || namesDay(core)) return null;
  const second = figureAtStart(first.tail.slice(separator[0].length));
  if (!second) return null;
  const trail = readTrail(first.tail.slice(separator[0].length + second.length), {
    column: columnUnit(context),
    units: 'any',
  });
  if (!trail) return null;
  const low = separator[1] === '' ? first.value : inUnit(first.value, unitOf(separator[1] ?? ''), trail.unit);
  return low && between(low, second.value, trail.unit, context);
}

function bounded(core: string, context: ReadingContext): Found | null {
  const split = SECOND_SIGN.exec(core);
  if (!split) return null;
  const one = quantity(core.slice(0, split.index), context)?.sense;
  const other = quantity(core.slice(split.index + split[0].length), context)?.sense;
  const lower = [one, other].find((sense) => sense?.operator.startsWith('>'));
  const upper = [one, other].find((sense) => sense?.operator.startsWith('<'));
  if (!lower || !upper) return null;
  const low = sameUnit(lower, upper);
  return low?.lte(upper.value) ? between(low, upper.value, upper.unit, context) : null;
}

/** `±5%`, `500±10人`: as far to either side. */
function tolerance(core: string, context: ReadingContext): Found | null {
  const [before = '', after] = core.split('±');
  if (after === undefined) return null;
  const middle = /\d$/.test(before) ? splitAtFigure(before) : null;
  const limit = quantity(middle ? after : before + after, context)?.sense;
  if (!limit || limit.operator.startsWith('>') || (middle && !readLead(middle.head))) return null;
  const centre = middle?.value ?? ZERO;
  return between(centre.minus(limit.value), centre.plus(limit.value), limit.unit, context);
}

function between(one: Decimal, other: Decimal, written: Unit | null, context: ReadingContext): Found | null {
  const { unit, notes } = unitOfFigure(max(one.abs(), other.abs()), written, context);
  if ([one, other].every((value) => isDateLike(value, unit, false, context))) return null;
  return { sense: { kind: 'range', low: min(one, other), high: max(one, other), unit }, notes };
}

function sameUnit(lower: QuantitySense, upper: QuantitySense): Decimal | null {
  if (lower.unit === null || lower.unit.name === upper.unit?.name) return lower.value;
  return inUnit(lower.value, lower.unit, upper.unit);
}

function inUnit(value: Decimal, from: Unit | null, to: Unit | null): Decimal | null {
  return from && to ? convert(value, from, to) : null;
}
