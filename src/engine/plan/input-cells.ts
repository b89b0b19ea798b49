import { late } from '../late';
import type { Table } from '../table/table';

/** Cells that must not be written whatever is proposed, for the evaluation of a table rests on them. */
export class InputCells {
  readonly #columns: ReadonlySet<string>;
  // Where scores and notes stand in columns of their own, as in most forms, no single cell needs to be known.
  readonly #cells: () => ReadonlySet<string>;

  constructor(table: Table) {
    this.#columns = collected(table, columnOf);
    this.#cells = late(() => collected(table, (cell) => cell));
  }

  has(cell: string): boolean {
    return this.#columns.has(columnOf(cell)) && this.#cells().has(cell);
  }
}

/** What `tell` says of every cell that the evaluation reads as a given. */
function collected({ funds, indicators }: Table, tell: (cell: string) => string): Set<string> {
  const found = new Set<string>();
  const add = (place: { readonly cell: string } | null): void => {
    if (place) found.add(tell(place.cell));
  };
  for (const { initial, budget, spent, weight } of funds?.rows ?? []) [initial, budget, spent, weight].forEach(add);
  for (const { level1, level2, level3, target, actual, weight } of indicators) {
    add(level1);
    add(level2);
    add(level3);
    add(target);
    add(actual);
    add(weight);
  }
  return found;
}

const FIRST_LETTER = 'A'.charCodeAt(0);

/** The letters of an A1 address. */
function columnOf(cell: string): string {
  let length = 1;
  while (cell.charCodeAt(length) >= FIRST_LETTER) length++;
  return cell.slice(0, length);
}
