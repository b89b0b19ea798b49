import type { Reading, ReadingNote } from './target';

type Bare<R> = R extends unknown ? Omit<R, 'text' | 'notes'> : never;

/** What was understood of a cell, before it is put into its normalised text. */
export type Sense = Bare<Exclude<Reading, { kind: 'text' | 'blank' }>>;

/** A sense with what was noticed on the way to it. */
export interface Found<S extends Sense = Sense> {
  readonly sense: S;
  readonly notes: readonly ReadingNote[];
}

export type QuantitySense = Extract<Sense, { kind: 'quantity' }>;
