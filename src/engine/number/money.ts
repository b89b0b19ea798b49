import type { Decimal } from './decimal';
import { figureAtStart } from './figure';
import type { Unit } from './unit';
import { unitOf } from './unit-of';

/** 金额 An amount with the unit that it was written in; null where none was. */
export interface Money {
  readonly value: Decimal;
  readonly unit: Unit | null;
}

/** The amount that `text` says (`1,777,750元`, `¥200万`, `64`); null where it says none or something besides. */
export function parseMoney(text: string): Money | null {
  const written = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(?:¥|人民币)/, '');
  const figure = figureAtStart(written);
  if (!figure) return null;
  const rest = written.slice(figure.length);
  const unit = unitOf(rest);
  if (rest !== '' && unit?.dimension !== 'money') return null;
  return { value: figure.value, unit };
}
