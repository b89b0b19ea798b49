import { phrase, type Phrase } from '../message/phrase';
import type { Decimal } from '../number/decimal';
import { plainText, round } from '../number/round';
import type { Unit } from '../number/unit';
import { operatorSign } from '../target/operator';
import type { Reading } from '../target/target';
import { dateMeaning, deadlineMeaning } from './date-meaning';

/** What a target or an actual was understood to say: `≥113 人`, `2023年12月底前`; words (`shown` in the sheet) as they are. */
export function readingMeaning(reading: Reading, shown: string): Phrase | string {
  switch (reading.kind) {
    case 'quantity': {
      const sign = reading.explicit ? operatorSign(reading.operator) : '';
      return `${sign}${figureText(reading.value, reading.unit)}`;
    }
    case 'range':
      return phrase('meaning.range', {
        low: figureText(reading.low, reading.unit),
        high: figureText(reading.high, reading.unit),
      });
    case 'deadline':
      return joined(reading.deadlines.map(deadlineMeaning));
    case 'period':
      return phrase('meaning.period', {
        from: dateMeaning(reading.from) ?? deadlineMeaning(reading.from),
        to: dateMeaning(reading.to) ?? deadlineMeaning(reading.to),
      });
    case 'level':
      return phrase(`scoring.band.${reading.band}`);
    case 'several':
      return phrase('meaning.several', { count: String(reading.parts.length), parts: joined(reading.parts) });
    case 'yes-no':
    case 'text':
      return phrase('meaning.words', { text: shown });
    case 'not-applicable':
    case 'blank':
      return phrase(`meaning.${reading.kind}`);
  }
}

/** A share that a formula computed has more digits than anybody wants to see. */
const MOST_PLACES = 4;

function figureText(value: Decimal, unit: Unit | null): string {
  const name = unit?.name ?? '';
  if (unit?.dimension === 'proportion') return `${name}${plainText(round(value, MOST_PLACES))}`;
  const gap = /^\p{Script=Han}/u.test(name) ? ' ' : '';
  return `${plainText(round(value, MOST_PLACES))}${gap}${name}`;
}

function joined(parts: readonly (Phrase | string)[]): Phrase | string {
  const [first = '', ...others] = parts;
  return others.length === 0 ? first : phrase('meaning.then', { first, rest: joined(others) });
}
