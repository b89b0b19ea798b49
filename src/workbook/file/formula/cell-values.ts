import type { CellValue } from '../../../engine';
import { cellKey, type CellPlace, type SheetArea, type ValueSheet } from './formula-book';
import { NotComputable } from './not-computable';
import { sizeOf, type Matrix } from './operand';
import { decimalOf, type Scalar } from './value';

/** Cells that may be read for one recalculation; beyond them cached results are removed instead. */
const READ_LIMIT = 2_000_000;

interface SheetValues {
  readonly file: ValueSheet;
  /** Values by `cellKey`, set or once read; undefined inside for one that can not be told. */
  readonly known: Map<number, Scalar | undefined>;
  height: number;
  width: number;
}

/** What the cells of a book hold while it is recalculated: the values of the file, and over them those that changed. */
export class CellValues {
  readonly #sheets = new Map<number, SheetValues>();
  #reads = 0;

  constructor(private readonly files: readonly ValueSheet[]) {}

  /** Puts a value into a cell; undefined for one that can not be told. */
  set({ sheet, row, column }: CellPlace, value: Scalar | undefined): void {
    const values = this.#at(sheet);
    values.known.set(cellKey(row, column), value);
    values.height = Math.max(values.height, row + 1);
    values.width = Math.max(values.width, column + 1);
  }

  /** The cells of an area as a block. */
  block(source: SheetArea): Matrix {
    const { area } = source;
    const values = this.#at(source.sheet);
    const size = sizeOf(area);
    const used = {
      rows: Math.min(size.rows, Math.max(values.height - area.top, 0)),
      columns: Math.min(size.columns, Math.max(values.width - area.left, 0)),
    };
    return { ...size, used, source, at: (row, column) => this.#read(values, area.top + row, area.left + column) };
  }

  /** The values of a sheet, which is read from the file only once a formula asks for it. */
  #at(sheet: number): SheetValues {
    const known = this.#sheets.get(sheet);
    if (known) return known;
    const file = this.files[sheet];
    if (!file) throw new Error(`No sheet ${sheet}`);
    const values = { file, known: new Map<number, Scalar>(), height: file.height, width: file.width };
    this.#sheets.set(sheet, values);
    return values;
  }

  #read({ file, known }: SheetValues, row: number, column: number): Scalar {
    this.#reads++;
    if (this.#reads > READ_LIMIT) throw new NotComputable('More cells than are worth reading');
    const key = cellKey(row, column);
    const value = known.get(key);
    if (value !== undefined) return value;
    if (known.has(key)) throw new NotComputable('A cell whose value can not be told');
    const read = scalarOf(file.value(row, column));
    known.set(key, read);
    return read;
  }
}

/** A cell's value as formulas take it. */
export function scalarOf(value: CellValue): Scalar {
  return typeof value === 'number' ? decimalOf(value) : value;
}
