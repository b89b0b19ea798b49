import type { Area, Cell, CellValue, Grid } from '../grid/grid';
import type { CellStyle, SheetForm, StyledArea, Validation } from '../grid/sheet-form';
import { decimal, parseDecimal, type Decimal } from '../number/decimal';
import { percentText, plainText } from '../number/round';
import type { TemplateForm } from './template-form';

/** What goes into a cell. */
export interface Input {
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A sheet of our own while it is made, from its first row down. */
export class SheetDraft {
  readonly #rows: (Cell | undefined)[][] = [];
  readonly #merges: Area[] = [];
  readonly #styles: StyledArea[] = [];
  readonly #heights = new Map<number, number>();
  readonly #validations: Validation[] = [];

  constructor(readonly form: TemplateForm) {}

  /** Index of the row that comes next. */
  get next(): number {
    return this.#rows.length;
  }

  get width(): number {
    return this.form.widths.length;
  }

  /** Adds so many empty rows; gives the index of the first. */
  add(count: number): number {
    const first = this.next;
    for (let added = 0; added < count; added++) this.#rows.push([]);
    return first;
  }

  /** Puts a content into an area, merged where it is more than one cell. */
  put(area: Area, input: Input, style: CellStyle): void {
    const { top, left, bottom, right } = area;
    if (bottom > top || right > left) this.#merges.push(area);
    this.#styles.push({ area, style });
    const row = this.#rows[top];
    if (!row || (input.text === '' && input.formula === null)) return;
    const { format } = style;
    row[left] = { ...input, format };
  }

  /** Keeps a row as high as a hand needs to write in it. */
  heighten(row: number, points: number): void {
    this.#heights.set(row, points);
  }

  accept(validation: Validation): void {
    this.#validations.push(validation);
  }

  grid(): Grid {
    // Rows without holes: a hole is an empty cell of its own.
    const rows = this.#rows.map((row) => Array.from(row));
    return { sheet: this.form.sheet, rows, merges: this.#merges, hiddenRows: new Set() };
  }

  sheetForm(): SheetForm {
    const { sheet, widths, landscape } = this.form;
    return {
      sheet,
      widths,
      landscape,
      heights: this.#heights,
      merges: this.#merges,
      styles: this.#styles,
      frozenRows: 0,
      validations: this.#validations,
    };
  }
}

export const NOTHING: Input = { text: '', value: null, formula: null };

/** A number where the text is nothing but one, else the text. */
export function inputOf(text: string): Input {
  const number = parseDecimal(text);
  return number ? { text, value: number.toNumber(), formula: null } : { text, value: text, formula: null };
}

/** A formula with the number that it gives, null for an empty text; a ratio shows as a percentage. */
export function formulaInput(formula: string, result: Decimal | null, shown: 'number' | 'percent' = 'number'): Input {
  if (!result) return { text: '', value: '', formula };
  const number = decimal(result);
  return { text: shown === 'percent' ? percentText(number) : plainText(number), value: number.toNumber(), formula };
}
