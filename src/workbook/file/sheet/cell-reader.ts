import type { Cell, CellValue } from '../../../engine';
import { CellFormats } from '../format/cell-formats';
import { GENERAL_FORMAT, type NumberFormat } from '../../number-format';
import { LIMITS } from '../../limits';
import { isTrue } from '../xml/is-true';
import type { XmlReader } from '../xml/xml-reader';
import { serialOfIsoDate } from './iso-date';
import type { FormulaGroups } from './formula-groups';
import type { CellPlace } from './sheet-places';
import { decodeEscapes, readStringItem } from './string-item';

/** What the cells of a sheet refer to: texts and formats of the workbook. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
}

/** The context of a sheet that names no text and no format. */
export const EMPTY_CONTEXT: SheetContext = { strings: [], formats: new CellFormats(false), date1904: false };

/** Reads the cells of one sheet. */
export class CellReader {
  readonly #reader: XmlReader;
  readonly #context: SheetContext;
  readonly #formulas: FormulaGroups;
  readonly #formulaPlaces: CellPlace[];
  /** Empty cells differ by their format only. */
  readonly #empty = new Map<NumberFormat, Cell>();

  /** `formulaPlaces`: where each cell with a formula is noted. */
  constructor(reader: XmlReader, context: SheetContext, formulas: FormulaGroups, formulaPlaces: CellPlace[]) {
    this.#reader = reader;
    this.#context = context;
    this.#formulas = formulas;
    this.#formulaPlaces = formulaPlaces;
  }

  /** The cell whose element is at hand; undefined where it holds nothing and has no number format of its own. */
  read(row: number, column: number): Cell | undefined {
    const reader = this.#reader;
    const type = reader.attribute('t') ?? 'n';
    const format = this.#context.formats.ofStyle(reader.attribute('s'));
    let value: CellValue = null;
    let formula: string | null = null;
    const { depth, start } = reader;
    while (reader.child(depth)) {
      if (reader.is('v')) value = this.#valueOf(type, reader.text());
      else if (reader.is('f')) {
        this.#formulaPlaces.push({ row, column, start });
        formula = this.#formulas.read(reader, row, column);
      } else if (reader.is('is')) value = readStringItem(reader);
    }
    if (value === null && formula === null) return format === GENERAL_FORMAT ? undefined : this.#emptyCell(format);
    return { value, text: textOf(value, format), formula, format: format.code };
  }

  #valueOf(type: string, raw: string): CellValue {
    switch (type) {
      case 's':
        return this.#context.strings[parseInt(raw, 10)] ?? this.#reader.fail();
      case 'str':
      case 'inlineStr':
        return decodeEscapes(raw);
      case 'b':
        return isTrue(raw.trim());
      case 'e':
        return { error: raw };
      case 'd':
        return serialOfIsoDate(raw, this.#context.date1904) ?? raw;
      default:
        return this.#numberOf(raw);
    }
  }

  #numberOf(raw: string): number | null {
    if (raw.trim() === '') return null;
    const value = Number(raw);
    return Math.abs(value) < LIMITS.number ? value : this.#reader.fail();
  }

  #emptyCell(format: NumberFormat): Cell {
    let cell = this.#empty.get(format);
    if (!cell) {
      cell = { value: null, text: '', formula: null, format: format.code };
      this.#empty.set(format, cell);
    }
    return cell;
  }
}

/** What a person sees of a value under its format. */
export function textOf(value: CellValue, format: NumberFormat): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return format.show(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : value.error;
}
