import { simpleUnit, usualName } from './simple-unit';
import type { Unit } from './unit';

/** What a denominator is called inside a dimension: `money.per_person_month`. */
const PER: Readonly<Record<string, string>> = {
  count: 'unit',
  'count.person': 'person',
  'count.visit': 'visit',
  'count.household': 'household',
};
const PER_DURATION: Readonly<Record<string, string>> = {
  年: 'year',
  半年: 'half_year',
  季度: 'quarter',
  月: 'month',
  周: 'week',
  天: 'day',
  小时: 'hour',
  学期: 'term',
};

/** 人·月, and 人月 for the same. */
const PRODUCT = /[·.•・*×]|(?<=^[人户])(?=[月年]$)/;

interface Denominator {
  readonly name: string;
  readonly word: string;
  readonly duration: boolean;
}

/**
 * 复合单位 A unit with denominators: `元/人·次`, `300元/人/月`, `万元/公里`, `次/年`, `元每户`. The denominator stays as it is
 * (元/亩 and 元/公顷 do not convert); only the numerator has a factor. `/株` leaves the money out.
 */
export function compoundUnit(name: string): Unit | null {
  // No denominator begins with a digit or is empty.
  if (!/[/每]/.test(name) || /[/每](?:\d|$)/.test(name)) return null;
  const [numerator = '', ...rest] = name.replace(/\/\(([^()]*)\)$/, '/$1').split(/[/每]/);
  const unit = simpleUnit(numerator === '' ? '元' : numerator);
  const words = rest.flatMap((part) => (simpleUnit(part) ? [part] : part.split(PRODUCT)));
  const visit = joinVisit(numerator, words);
  if (visit.whole) return { ...visit.whole, name };
  if (!unit || unit.dimension === 'ratio') return null;
  const denominators = visit.words.map((word) => denominatorOf(word, unit.dimension === 'money'));
  if (!denominators.every((denominator) => denominator !== null)) return null;
  // 元/月/人 is 元/人/月: spans of time come last.
  const ordered = [...denominators].sort((a, b) => Number(a.duration) - Number(b.duration));
  return {
    name,
    dimension: `${unit.dimension}.per_${ordered.map(({ word }) => word).join('_')}`,
    base: [unit.base, ...ordered.map((denominator) => denominator.name)].join('/'),
    factor: unit.factor,
  };
}

/** 人/次 is 人次, in the numerator's place and among the denominators. */
function joinVisit(numerator: string, words: readonly string[]): { whole: Unit | null; words: readonly string[] } {
  const visits = words.includes('次');
  const others = words.filter((word) => word !== '次');
  const whole = visits && others.length === 0 && /人$|户$/.test(numerator) ? simpleUnit(`${numerator}次`) : null;
  if (!visits || !others.includes('人')) return { whole, words };
  return { whole, words: others.map((word) => (word === '人' ? '人次' : word)) };
}

function denominatorOf(word: string, ofMoney: boolean): Denominator | null {
  const unit = simpleUnit(word);
  // Money is paid per anything: 元/生.
  if (!unit) return ofMoney && /^\p{Script=Han}$/u.test(word) ? { name: word, word: 'unit', duration: false } : null;
  if (unit.dimension === 'ratio' || unit.dimension === 'money') return null;
  const name = usualName(unit);
  const duration = unit.dimension === 'duration';
  const kind = duration
    ? (PER_DURATION[name] ?? 'time')
    : (PER[unit.dimension] ?? unit.dimension.replace('count.', ''));
  return { name, word: kind, duration };
}
