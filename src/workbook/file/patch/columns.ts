import type { XmlReader } from '../xml/xml-reader';

/** What the columns of a sheet give to their cells. */
export interface Columns {
  /** The style of cells that have none of their own. */
  style(column: number): string | undefined;
  /** The width in digits of the default font. */
  width(column: number): number;
}

interface ColumnRange {
  readonly first: number;
  readonly last: number;
  readonly style: string | undefined;
  readonly width: string | undefined;
}

/** The width that Excel gives to a column where a sheet says nothing. */
const USUAL_WIDTH = 8.43;

/** Reads the columns of a sheet from `cols` and the width of all others from `sheetFormatPr`. */
export class ColumnReader implements Columns {
  readonly #ranges: ColumnRange[] = [];
  #usualWidth = USUAL_WIDTH;

  /** `reader` stands at the element `sheetFormatPr`. */
  readFormat(reader: XmlReader): void {
    this.#usualWidth = Number(reader.attribute('defaultColWidth') ?? USUAL_WIDTH);
  }

  /** `reader` stands at the element `cols`. */
  readColumns(reader: XmlReader): void {
    const { depth } = reader;
    while (reader.child(depth)) {
      this.#ranges.push({
        first: Number(reader.attribute('min')) - 1,
        last: Number(reader.attribute('max')) - 1,
        style: reader.attribute('style'),
        width: reader.attribute('width'),
      });
    }
  }

  style(column: number): string | undefined {
    return this.#at(column)?.style;
  }

  width(column: number): number {
    return Number(this.#at(column)?.width ?? this.#usualWidth);
  }

  #at(column: number): ColumnRange | undefined {
    return this.#ranges.find(({ first, last }) => first <= column && column <= last);
  }
}
