import type { Cell } from '../../engine';

/** A number format that came with what was typed, and the one that stood there before; null for General. */
interface Brought {
  readonly before: string | null;
  readonly after: string | null;
}

/** Knows which number formats came with what a person typed, so that they go when it is taken back. */
export class TypedFormats {
  readonly #brought = new Map<string, Brought>();

  /** What a cell comes to hold, by the name `key`; `read` tells it of the cell as it stands. */
  content(key: string, own: Cell, read: (cell: Cell) => Cell): Cell {
    const content = read(own);
    if (content.format !== own.format) this.#brought.set(key, { before: own.format, after: content.format });
    return content;
  }

  /** The same where a person takes back what was typed last. */
  contentBefore(key: string, own: Cell, read: (cell: Cell) => Cell): Cell {
    const brought = this.#brought.get(key);
    if (!brought || brought.after !== own.format) return read(own);
    const content = read({ ...own, format: brought.before });
    // What comes back may have brought that format itself.
    return content.format === brought.before ? content : read(own);
  }
}
