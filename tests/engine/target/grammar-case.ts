import { plainText } from '../../../src/engine/number/round';
import { decimal } from '../../../src/engine/number/decimal';
import { directionOf } from '../../../src/engine/target/direction';
import { parse } from '../../../src/engine/target/parse';
import type { Deadline, Reading, ReadingContext } from '../../../src/engine/target/target';

/** A cell's text with what must be understood of it. `=` with direction `equal` is also a bare value. */
export interface GrammarCase {
  readonly text: string;
  readonly role: string;
  readonly op: string | null;
  readonly value: string | null;
  readonly value_hi: string | null;
  readonly unit: string;
  readonly dimension: string;
  readonly base_value: string | null;
  readonly direction: string | null;
  readonly note: string;
}

const OPS: Partial<Record<Reading['kind'], string>> = {
  range: 'range',
  deadline: 'before',
  period: 'period',
  'yes-no': 'bool',
  level: 'level',
  several: 'multi',
  'not-applicable': 'na',
  text: 'text',
};
const DIMENSIONS: Partial<Record<Reading['kind'], string>> = {
  deadline: 'date',
  period: 'date',
  'yes-no': 'bool',
  level: 'level',
  several: 'multi',
  'not-applicable': 'na',
  text: 'text',
};

/** The surroundings that the case's column implies. */
export function contextOf({ role, note }: GrammarCase): ReadingContext {
  const context: ReadingContext = {
    role: role === 'actual' ? 'actual' : 'target',
    level2: '',
    level3: '',
    unitText: '',
  };
  if (role === 'exec_rate') return { ...context, role: 'actual', level3: '预算执行率' };
  if (role === 'score') return { ...context, role: 'actual', unitText: '分' };
  return note.includes('名称含“率”') ? { ...context, level3: '合格率' } : context;
}

/** What was understood otherwise than expected, in words; '' where all is right. */
export function missOf(expected: GrammarCase): string {
  const reading = parse(expected.text, contextOf(expected));
  const got = {
    op: opOf(reading),
    value: valueOf(reading),
    unit: 'unit' in reading ? (reading.unit?.name ?? '') : '',
    dimension: 'unit' in reading ? (reading.unit?.dimension ?? 'none') : DIMENSIONS[reading.kind],
    base: baseOf(reading),
  };
  const assumed = reading.notes.includes('percent-inferred');
  const misses = [
    expected.op !== null && got.op !== expected.op && !isBlankScore(expected, reading) && `op ${String(got.op)}`,
    expected.value !== null && !same(got.value, expected.value) && `value ${String(got.value)}`,
    got.unit !== expected.unit && !assumed && !isBlankScore(expected, reading) && `unit ${got.unit}`,
    got.dimension !== expected.dimension && !isBlankScore(expected, reading) && `dimension ${String(got.dimension)}`,
    expected.base_value !== null && !same(got.base, expected.base_value) && `base ${String(got.base)}`,
    expected.direction !== null && !points(reading, expected.direction) && `direction`,
    reading.kind === 'range' && !same(plainText(reading.high), expected.value_hi) && 'high',
  ].filter((miss) => miss !== false);
  return misses.join(', ');
}

/** A dash in the column of scores is no score of no value: it stands for none. */
function isBlankScore({ op, value }: GrammarCase, { kind }: Reading): boolean {
  return op === '=' && value === null && kind === 'not-applicable';
}

function same(got: string | null, expected: string | null): boolean {
  if (got === expected) return true;
  const numeric = /^-?\d+(\.\d+)?$/;
  return got !== null && expected !== null && numeric.test(got) && numeric.test(expected) && decimal(got).eq(expected);
}

function opOf(reading: Reading): string | null {
  return reading.kind === 'quantity' ? reading.operator : (OPS[reading.kind] ?? null);
}

function valueOf(reading: Reading): string | null {
  switch (reading.kind) {
    case 'quantity':
      return plainText(reading.value);
    case 'range':
      return plainText(reading.low);
    case 'deadline':
      return reading.deadlines.length > 1 ? 'multi' : reading.deadlines.map(dueText).join();
    case 'period':
      return `${dueText(reading.from, 'month')}/${dueText(reading.to, 'month')}`;
    case 'yes-no':
      return { yes: 'true', no: 'false', partial: 'partial' }[reading.value];
    case 'level':
      return String(reading.band);
    case 'several':
      return reading.parts.join(';');
    default:
      return null;
  }
}

function dueText({ year, month, day, basis }: Deadline, to: unknown = 'day'): string {
  if (basis === 'fiscal-year') return 'fiscal_year_end';
  if (basis === 'plan') return 'plan';
  const last = new Date(Date.UTC(year ?? 2023, month ?? 12, 0)).getUTCDate();
  const parts = [year, month ?? 12, ...(to === 'month' && day === null ? [] : [day ?? last])];
  return parts
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function baseOf(reading: Reading): string | null {
  if (reading.kind !== 'quantity' && reading.kind !== 'range') return null;
  const value = reading.kind === 'range' ? reading.low : reading.value;
  return plainText(reading.unit ? value.times(reading.unit.factor) : value);
}

/** `direction` of a case is what the text alone says. */
function points(reading: Reading, direction: string): boolean {
  const read = directionOf(reading, { level1: '', level2: '', level3: '' });
  switch (direction) {
    case 'equal':
      return reading.kind === 'several' || (reading.kind === 'quantity' && reading.operator === '=');
    case 'range':
    case 'deadline':
      return reading.kind === direction;
    case 'boolean':
      return reading.kind === 'yes-no' || reading.kind === 'text';
    case 'qualitative':
      return reading.kind === 'text';
    default:
      return read.direction === direction && (!read.inferred || reading.kind === 'text');
  }
}
