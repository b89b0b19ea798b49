import type { TableEvaluation } from '../evaluation';

/** A table that goes into a roll-up. */
export interface RollUpSource {
  readonly evaluation: TableEvaluation;
  /** Name of its file where several files take part; null otherwise. */
  readonly file: string | null;
}

const PLAIN = /^[\p{Letter}_][\p{Letter}\d_]*$/u;

/** What stands before a cell to name where it is, as Excel writes it: `自评表!`, `'[甲.xlsx]表 1'!`. */
export function placeOf({ evaluation, file }: RollUpSource): string {
  const { sheet } = evaluation.table;
  const place = file === null ? sheet : `[${file}]${sheet}`;
  return PLAIN.test(place) ? `${place}!` : `'${place.replaceAll("'", "''")}'!`;
}
