import { decimal, ONE, type Decimal } from './decimal';
import type { Unit } from './unit';
import { CLASSIFIERS, COUNTED_THINGS, MEASURES, MULTIPLES } from './unit-table';

const UNITS = new Map<string, Unit>();
/** Bare multiples (`万`): no further multiple stands before them. */
const BARE = new Set(Object.keys(MULTIPLES));

for (const { dimension, base, factors } of MEASURES) {
  for (const [name, factor] of Object.entries(factors))
    UNITS.set(name, { name, dimension, base, factor: fraction(factor) });
}
for (const { dimension, words } of CLASSIFIERS) {
  const names = words.split(' ');
  const base = names[0] ?? '';
  for (const name of names) UNITS.set(name, { name, dimension, base, factor: ONE });
}

for (const name of COUNTED_THINGS.split(' ')) UNITS.set(name, { name, dimension: 'count', base: name, factor: ONE });

/** Units of two Latin signs and more: of single letters (`M`, `m`) the case tells which is meant. */
const UNITS_IN_ANY_CASE = new Map(
  [...UNITS]
    .flatMap(([name, unit]) =>
      /^[A-Za-z](?:[A-Za-z]+\d?|\d)$/.test(name) ? [[name.toLowerCase(), unit] as const] : [],
    )
    .reverse(),
);
const FIRST_BEYOND_LATIN = 128;

const USUAL_NAMES = new Map([...UNITS.values()].reverse().map((unit) => [sizeOf(unit), unit.name]));

/** The unit of a name without a denominator, multiples before it read: `万人次`, `人·次`, `台(套)`. */
export function simpleUnit(name: string): Unit | null {
  return UNITS.get(name) ?? multipleUnit(name) ?? productUnit(name) ?? alternativeUnit(name) ?? latinUnit(name);
}

/** A word that the tables do not know but that stands where a classifier stands: it counts only its own kind. */
export function unknownClassifier(word: string): Unit {
  const multiple = /^(?:百万|千万|[万亿])(?=.)/.exec(word)?.[0] ?? '';
  const factor = decimal(MULTIPLES[multiple] ?? '1');
  return { name: word, dimension: 'count', base: word.slice(multiple.length), factor };
}

/** The usual name for a unit of the same size: 公里 for 千米, 个 for every other classifier. */
export function usualName(unit: Unit): string {
  if (unit.factor.eq(ONE)) return unit.base;
  return USUAL_NAMES.get(sizeOf(unit)) ?? unit.name;
}

function sizeOf({ dimension, base, factor }: Unit): string {
  return `${dimension} ${base} ${factor.toFixed()}`;
}

const MULTIPLE_FACTORS = Object.entries(MULTIPLES);

const UNITS_OF_MULTIPLES = new Map<string, Unit>();

function multipleUnit(name: string): Unit | null {
  const known = UNITS_OF_MULTIPLES.get(name);
  if (known) return known;
  for (const [multiple, factor] of MULTIPLE_FACTORS) {
    if (!name.startsWith(multiple)) continue;
    const rest = name.slice(multiple.length);
    const unit = BARE.has(rest) ? undefined : UNITS.get(rest);
    // 百分 is no hundred points.
    if (!unit || unit.dimension === 'ratio' || unit.dimension === 'score') continue;
    const found = { ...unit, name, factor: unit.factor.times(factor) };
    // There are only so many multiples of the units of the tables: each is worked out once.
    UNITS_OF_MULTIPLES.set(name, found);
    return found;
  }
  return null;
}

const DOT = /(?!^)[·.•・](?!$)/;

/** `人·次` is 人次, `人·天` is 人天. */
function productUnit(name: string): Unit | null {
  if (!DOT.test(name)) return null;
  const unit = UNITS.get(name.replace(DOT, ''));
  return unit ? { ...unit, name } : null;
}

/** `kw`, `KM`: Latin letters in a case that no table has. */
function latinUnit(name: string): Unit | null {
  return name.charCodeAt(0) < FIRST_BEYOND_LATIN ? (UNITS_IN_ANY_CASE.get(name.toLowerCase()) ?? null) : null;
}

/** `台(套)`, `个/项`: two classifiers for the same things; `人(次)` is 人次. */
function alternativeUnit(name: string): Unit | null {
  if (!/[(/]/.test(name)) return null;
  const [, first, second] = /^([^/()]{1,4})(?:\(|\/)([^/()]{1,4})\)?$/.exec(name) ?? [];
  const one = UNITS.get(first ?? '');
  const other = UNITS.get(second ?? '');
  if (one?.base === '个' && other?.base === '个') return { ...one, name };
  const visit = second === '次' ? UNITS.get(`${first ?? ''}次`) : undefined;
  return visit ? { ...visit, name } : null;
}

function fraction(text: string): Decimal {
  const [dividend = '1', divisor = '1'] = text.split('/');
  return decimal(dividend).div(decimal(divisor));
}
