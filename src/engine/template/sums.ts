import type { Area } from '../grid/grid';
import type { Decimal } from '../number/decimal';

/** A cell that counts for the total, with what it holds; null while nothing stands there. */
export interface Addend {
  readonly cell: string;
  readonly number: Decimal | null;
}

/** What adds up while a form is made. */
export interface Sums {
  readonly marks: Addend[];
  readonly scores: Addend[];
  /** The place of the total in the head of the form, filled once all is known; null for none. */
  total: Area | null;
}

export function newSums(): Sums {
  return { marks: [], scores: [], total: null };
}
