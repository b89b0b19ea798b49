import type { Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import type { Unit } from '../number/unit';
import { operatorSign } from './operator';
import type { Sense } from './sense';
import type { Deadline } from './target';

/** A reading, or what was understood of a cell before it is one. */
export type Printable = Sense | { readonly kind: 'text' | 'blank'; readonly text: string };

const LEVELS = { 1: '达成年度指标', 2: '部分达成年度指标并具有一定效果', 3: '未达成年度指标且效果较差' } as const;
const ANSWERS = { yes: '是', no: '否', partial: '基本达到' } as const;

/**
 * A reading in its one way of writing. Printing what was parsed gives the normalised text, and parsing what was printed
 * (in the same surroundings) gives an equal reading; only the notes of the first parsing are gone.
 */
export function print(reading: Printable): string {
  switch (reading.kind) {
    case 'quantity':
      return `${reading.explicit ? operatorSign(reading.operator) : ''}${measureText(reading.value, reading.unit)}`;
    case 'range':
      return `${plainText(reading.low)}~${plainText(reading.high)}${reading.unit?.name ?? ''}`;
    case 'deadline':
      return reading.deadlines.map(printDeadline).join(';');
    case 'period':
      return `${dateText(reading.from)}-${dateText(reading.to)}`;
    case 'yes-no':
      return ANSWERS[reading.value];
    case 'level':
      return LEVELS[reading.band];
    case 'several':
      return reading.parts.join(';');
    case 'not-applicable':
      return '—';
    case 'text':
    case 'blank':
      return reading.text;
  }
}

function measureText(value: Decimal, unit: Unit | null): string {
  const name = unit?.name ?? '';
  return unit?.dimension === 'proportion' ? `${name}${plainText(value)}` : `${plainText(value)}${name}`;
}

function printDeadline(deadline: Deadline): string {
  if (deadline.basis === 'fiscal-year') return '预算年度内';
  if (deadline.basis === 'plan') return '计划时间内';
  return `${dateText(deadline)}${deadline.day === null ? '底' : ''}${deadline.before ? '前' : ''}`;
}

const NOT_OF_THE_YEAR: Readonly<Partial<Record<Deadline['basis'], string>>> = {
  ...{ 'next-year': '次年', 'each-month': '每月', 'each-quarter': '每季度' },
};

function dateText({ year, month, day, basis }: Deadline): string {
  const parts = [
    [year, '年'],
    [month, '月'],
    [day, '日'],
  ] as const;
  const text = parts.map(([value, mark]) => (value === null ? '' : `${value}${mark}`)).join('');
  return `${NOT_OF_THE_YEAR[basis] ?? ''}${text}`;
}
