import type { Area } from '../../../engine';
import type { CellPlace, SheetArea } from './formula-book';

/** Cells found by area, in time that does not depend on the size of the area. */
export class CellIndex<Item extends CellPlace> {
  readonly #columns = new Map<number, Map<number, Item[]>>();

  constructor(items: readonly Item[]) {
    for (const item of [...items].sort((a, b) => a.row - b.row)) this.#add(item);
  }

  *inside({ sheet, area }: SheetArea): Generator<Item, undefined> {
    const columns = this.#columns.get(sheet);
    if (!columns) return;
    for (const column of columnsOf(columns, area)) {
      for (let at = firstFrom(column, area.top); at < column.length; at++) {
        const item = column[at];
        if (!item || item.row > area.bottom) break;
        yield item;
      }
    }
  }

  /** True where one of the cells lies inside `area`. */
  meets(area: SheetArea): boolean {
    return !this.inside(area).next().done;
  }

  #add(item: Item): void {
    const columns = this.#columns.get(item.sheet) ?? new Map<number, Item[]>();
    this.#columns.set(item.sheet, columns);
    const column = columns.get(item.column);
    if (column) column.push(item);
    else columns.set(item.column, [item]);
  }
}

/** The columns of `area` that hold a cell; a whole row means 16,384 columns of which few do. */
function columnsOf<Item>(columns: ReadonlyMap<number, Item[]>, { left, right }: Area): Item[][] {
  if (right - left >= columns.size) {
    return [...columns].filter(([column]) => column >= left && column <= right).map(([, items]) => items);
  }
  const found: Item[][] = [];
  for (let column = left; column <= right; column++) {
    const items = columns.get(column);
    if (items) found.push(items);
  }
  return found;
}

/** Index of the first of `items`, which stand by ascending row, that is not above `top`. */
function firstFrom(items: readonly CellPlace[], top: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.row ?? top) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
