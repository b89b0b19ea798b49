import type { Cell } from '../grid/grid';
import type { GridView } from '../grid/view';
import { decimal } from '../number/decimal';
import { numberContent, textContent } from '../plan/content';
import type { Content, Guard } from '../plan/plan';

/** The places of column A in which a line of the report can stand, from the top; merged rows are one. */
export class ReportRows {
  /** What stands in them, down to the last that is filled. */
  readonly texts: readonly string[];
  readonly #rows: readonly number[];

  constructor(readonly view: GridView) {
    const rows = Array.from({ length: view.height }, (_, row) => row);
    this.#rows = rows.filter((row) => !view.covered(row, 0));
    const texts = this.#rows.map((row) => view.text(row, 0).trim());
    while (texts.at(-1) === '') texts.pop();
    this.texts = texts;
  }

  /** The row of a place; those below the sheet as it stands follow on. */
  row(index: number): number {
    return this.#rows[index] ?? this.view.height + index - this.#rows.length;
  }

  cell(index: number): Cell {
    return this.view.cell(this.row(index), 0);
  }

  guard(index: number): Guard {
    const { text, formula } = this.cell(index);
    const cell = this.view.name(this.row(index), 0);
    return { sheet: this.view.grid.sheet, cell, before: text, beforeFormula: formula };
  }

  /** What stands in a place, to be written elsewhere. */
  content(index: number): Content {
    const { text, value, formula } = this.cell(index);
    if (typeof value === 'number') return numberContent(decimal(value), formula);
    return { ...textContent(text), formula };
  }
}
