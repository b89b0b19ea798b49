import { decimal, ONE, type Decimal } from '../number/decimal';
import { unknownClassifier } from '../number/simple-unit';
import type { Unit } from '../number/unit';
import { unitOf } from '../number/unit-of';
import { namesCount, namesPercentage } from './surroundings';
import type { ReadingContext, ReadingNote } from './target';

/** A ratio written as a plain number: `0.95`. */
const PLAIN_RATIO: Unit = { name: '', dimension: 'ratio', base: '1', factor: ONE };
const PERCENT: Unit = { name: '%', dimension: 'ratio', base: '1', factor: decimal('0.01') };

/** Up to here a bare number of a ratio is the ratio itself (`0.95`, `1`), above it a percentage (`85`). */
export const LARGEST_PLAIN_RATIO = decimal('1.5');

/** The unit of a figure with what was noticed on settling it. */
export interface SettledUnit {
  readonly unit: Unit | null;
  readonly notes: readonly ReadingNote[];
}

/** The unit column's unit; null where there is none or it is no unit (`—`, `定性`). */
export function columnUnit({ unitText }: ReadingContext): Unit | null {
  if (unitText === '') return null;
  const name = unitText.normalize('NFKC').replace(/\s+/g, '');
  const known = unitOf(name) ?? unitOf(name.replace(/[(（][^()（）]*[)）]$/, ''));
  return known ?? (/^\p{Script=Han}$/u.test(name) && !/[无元级]/.test(name) ? unknownClassifier(name) : null);
}

/** The unit that a figure has: the one written behind it, else the unit column's, else the one that the names imply. */
export function unitOfFigure(value: Decimal, written: Unit | null, context: ReadingContext): SettledUnit {
  if (written) {
    const notes: readonly ReadingNote[] =
      written.name.startsWith('/') && written.dimension !== 'ratio' ? ['unit-missing'] : [];
    return { unit: bareMultiple(written) ? multipleOf(written, context) : written, notes };
  }
  const column = columnUnit(context);
  if (column ? column.dimension === 'ratio' : namesPercentage(context)) {
    const plain = value.abs().lte(LARGEST_PLAIN_RATIO);
    return { unit: plain ? PLAIN_RATIO : (column ?? PERCENT), notes: plain || !column ? ['percent-inferred'] : [] };
  }
  return column ? { unit: column, notes: [] } : { unit: null, notes: ['unit-missing'] };
}

function bareMultiple({ name, dimension }: Unit): boolean {
  return dimension === 'money' && /^[百千]?[万亿]$|^百万$/.test(name);
}

/** `200万` of a column of 人 is 200万人; of a cost, 万元; of a count without a unit, a multiple of nothing named. */
function multipleOf(unit: Unit, context: ReadingContext): Unit {
  const column = columnUnit(context);
  if (column && column.dimension !== 'money') {
    const joined = unitOf(`${unit.name}${column.name}`);
    if (joined) return joined;
  }
  return !column && namesCount(context) ? { ...unit, dimension: 'none', base: '' } : unit;
}
