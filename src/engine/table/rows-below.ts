import type { GridView } from '../grid/view';
import type { Columns } from './entries';
import { flat } from './text';

const ROWS_TO_LOOK_AT = 12;

/** A look at the first rows below a header. */
export class RowsBelow {
  constructor(
    readonly view: GridView,
    readonly bottom: number,
  ) {}

  /** Whether they hold something of their own in the last of several columns. */
  fillLast({ left, right }: Columns): boolean {
    if (left === right) return false;
    return this.#rows().some(
      (row) => this.view.area(row, right).left > left && flat(this.view.text(row, right)) !== '',
    );
  }

  /** The first text in the first of these columns; '' for none. */
  firstText({ left }: Columns): string {
    return (
      this.#rows()
        .map((row) => flat(this.view.text(row, left)))
        .find((text) => text !== '') ?? ''
    );
  }

  #rows(): number[] {
    const count = Math.max(0, Math.min(ROWS_TO_LOOK_AT, this.view.height - 1 - this.bottom));
    return Array.from({ length: count }, (_, index) => this.bottom + 1 + index);
  }
}
