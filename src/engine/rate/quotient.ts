import { amountOf } from '../execution/amount-of';
import { late } from '../late';
import type { Phrase } from '../message/phrase';
import type { Decimal } from '../number/decimal';
import type { TraceInput } from '../scoring/trace';
import type { Field, Funds } from '../table/table';
import type { Rate, RateName } from './rate';
import { printedShare } from './printed-share';
import { RATE_SOURCES } from './rate-sources';

/** A figure that goes into a rate: where it stands and what it is called. */
export interface Term {
  readonly name: Phrase;
  readonly field: Field;
  readonly value: Decimal;
}

/** The term that a place holds, in the money unit of its table; null where it says no figure. */
export function termOf(name: Phrase, field: Field | null, unit: Funds['moneyUnit']): Term | null {
  const value = amountOf(field, unit);
  return field && value ? { name, field, value } : null;
}

/** What makes a rate of its terms. */
export interface RateParts {
  readonly name: RateName;
  readonly title: Phrase;
  readonly row: number | null;
  readonly given: Field | null;
  readonly terms: readonly Pick<Term, 'name' | 'field'>[];
  readonly value: Decimal | null;
  readonly steps: () => readonly Phrase[];
}

/** A rate whose trace is drawn up when somebody asks for it. */
export function rateOf({ name, title, row, given, terms, value, steps }: RateParts): Rate {
  const inputs = (): TraceInput[] =>
    terms.map(({ name: said, field }) => ({ name: said, text: field.text, cell: field.cell }));
  const trace = late(() => ({ inputs: inputs(), source: RATE_SOURCES[name], steps: steps() }));
  return {
    name,
    title,
    row,
    value,
    given,
    givenValue: printedShare(given, value),
    cells: terms.map(({ field }) => field.cell),
    get trace() {
      return trace();
    },
  };
}
