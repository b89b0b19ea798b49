import { parseArea, type Area, type Cell } from '../../../engine';
import type { XmlReader } from '../xml/xml-reader';
import { ShiftedFormula } from './shifted-formula';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: ShiftedFormula;
}

interface ArrayFormula {
  readonly area: Area;
  readonly formula: string;
}

/** The formulas of one sheet, of which some are written once for many cells. */
export class FormulaGroups {
  readonly #shared = new Map<string, SharedFormula>();
  readonly #arrays: ArrayFormula[] = [];

  /** The formula of a cell, without its `=`; null where the element at hand says none. */
  read(reader: XmlReader, row: number, column: number): string | null {
    const text = reader.text();
    switch (reader.attribute('t')) {
      case 'shared':
        return this.#readShared(reader.attribute('si') ?? '', text, row, column);
      case 'array':
        this.#readArray(reader.attribute('ref') ?? '', text);
        return text;
      case 'dataTable':
        return 'TABLE()';
      default:
        return text === '' ? null : text;
    }
  }

  /** Gives the cells of array formulas, of which only the first carries it, the formula that they are part of. */
  completeArrays(rows: (Cell | undefined)[][]): void {
    for (const { area, formula } of this.#arrays) {
      for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
        const cells = rows[row];
        if (!cells) continue;
        for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column++) {
          const cell = cells[column];
          if (cell?.formula === null) cells[column] = { ...cell, formula };
        }
      }
    }
  }

  #readShared(group: string, text: string, row: number, column: number): string {
    if (text !== '') {
      this.#shared.set(group, { row, column, formula: new ShiftedFormula(text) });
      return text;
    }
    const master = this.#shared.get(group);
    // The formula is lost where another program removed the cell that held it; the cell still is a formula's.
    return master ? master.formula.at(row - master.row, column - master.column) : '';
  }

  #readArray(reference: string, formula: string): void {
    const area = parseArea(reference);
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.#arrays.push({ area, formula });
  }
}
