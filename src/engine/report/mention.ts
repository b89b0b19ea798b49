import type { Decimal } from '../number/decimal';
import { figureAtStart } from '../number/figure';
import type { Unit } from '../number/unit';
import { unitAtStart } from '../number/unit-of';

/** A figure of a sentence with the unit behind it. */
export interface Mention {
  /** With its unit, as written: `512名`. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly value: Decimal;
  readonly unit: Unit | null;
  /** In base units: 元 for money; the value itself without a unit. */
  readonly amount: Decimal;
  /** Digits behind the point. */
  readonly places: number;
}

const FIGURE = /(?<![\d.A-Za-z])\d[\d,]*(?:\.\d+)?/g;

/** All figures of a sentence from left to right, each once. */
export function mentionsOf(text: string): readonly Mention[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(FIGURE)].flatMap(({ index }) => mentionAt(text, index));
}

function mentionAt(text: string, at: number): Mention[] {
  const figure = figureAtStart(text.slice(at, at + 40));
  if (!figure) return [];
  const behind = at + figure.length;
  const unit = unitAtStart(text.slice(behind, behind + 12));
  const end = behind + (unit?.name.length ?? 0);
  const written = text.slice(at, behind);
  return [
    {
      text: text.slice(at, end),
      at,
      end,
      value: figure.value,
      unit,
      amount: unit ? figure.value.times(unit.factor) : figure.value,
      places: written.includes('.') ? written.length - written.indexOf('.') - 1 : 0,
    },
  ];
}

/** True for an amount of 元, 万元, 亿元, not for one per head. */
export function isMoney({ unit }: Mention): boolean {
  return unit?.dimension === 'money' && unit.base === '元' && unit.name.endsWith('元');
}

export function isPercent({ unit }: Mention): boolean {
  return unit?.name === '%';
}

/** True for figures that can be added: both of money, both of people. */
export function sameKind({ unit }: Mention, { unit: other }: Mention): boolean {
  return unit !== null && unit.dimension === other?.dimension && unit.base === other.base;
}

const MEASURED = /^(?:count|length|area|mass|volume)/;

/** True for people, households, things and events that are counted, and for what is measured. */
export function isCount({ unit }: Mention): boolean {
  return unit !== null && MEASURED.test(unit.dimension) && !unit.dimension.includes('.per_');
}
