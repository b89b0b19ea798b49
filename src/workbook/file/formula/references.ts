import { MAX_COLS, MAX_ROWS, parseA1Ref, type AstExpression, type RangeA1 } from '@borgar/fx/xlsx';
import type { Area } from '../../../engine';
import type { DefinedName, FormulaBook, SheetArea, Shift } from './formula-book';
import { parseFormula } from './parse-formula';

/** Where a formula stands: its sheet, and how far its references are shifted. */
export interface Place {
  readonly sheet: number;
  /** Null behind a defined name, whose relative references mean other cells for every cell that uses it. */
  readonly shift: Shift | null;
}

/**
 * What a reference means: cells of the book; cells of elsewhere (another file, a sheet that does not exist); or cells
 * that can not be told (sheets in a row, trimmed ranges).
 */
export type Meaning = SheetArea | 'elsewhere' | 'unknown';

/** A defined name looked up: its formula and where it stands. */
export interface NameMeaning {
  readonly text: string;
  readonly expression: AstExpression | null;
  readonly place: Place;
}

type Edge = number | null | undefined;

interface Written {
  readonly workbook: string;
  readonly sheet: string;
  readonly range: RangeA1;
}

/** The language of references in one book: formulas, ranges and names, each parsed once. */
export class References {
  readonly #sheets = new Map<string, number>();
  readonly #names = new Map<string, DefinedName>();
  readonly #expressions = new Map<string, AstExpression | null>();
  readonly #written = new Map<string, Written | null>();

  constructor(book: Pick<FormulaBook, 'sheets' | 'names'>) {
    book.sheets.forEach(({ name }, index) => this.#sheets.set(name.toLowerCase(), index));
    for (const name of book.names) this.#names.set(nameKey(name.name, name.sheet), name);
  }

  /** The tree of a formula; null where it can not be read. */
  expression(text: string): AstExpression | null {
    const known = this.#expressions.get(text);
    if (known !== undefined) return known;
    const expression = parseFormula(text);
    this.#expressions.set(text, expression);
    return expression;
  }

  /** The cells that a range (`填写说明!$A$2:B5`, `A:A`) means for a formula at `place`. */
  area(range: string, place: Place): Meaning {
    const written = this.#parseRange(range);
    if (!written) return 'unknown';
    if (written.workbook !== '') return 'elsewhere';
    if (written.sheet.includes(':') || written.range.trim) return 'unknown';
    const sheet = written.sheet === '' ? place.sheet : this.#sheets.get(written.sheet.toLowerCase());
    if (sheet === undefined) return 'elsewhere';
    const area = shifted(written.range, place.shift);
    return area ? { sheet, area } : 'unknown';
  }

  /** The formula behind a name as a formula at `place` sees it; null where there is none. */
  name(written: string, place: Place): NameMeaning | null {
    const [, prefix, bare = written] = /^(.+)!([^!]+)$/.exec(written) ?? [];
    const sheet = prefix === undefined ? place.sheet : this.#sheets.get(unquoted(prefix).toLowerCase());
    if (sheet === undefined) return null;
    const found = this.#names.get(nameKey(bare, sheet)) ?? this.#names.get(nameKey(bare, null));
    if (!found) return null;
    return { text: found.text, expression: this.expression(found.text), place: { sheet, shift: null } };
  }

  #parseRange(text: string): Written | null {
    const known = this.#written.get(text);
    if (known !== undefined) return known;
    const found = parseA1Ref(text, { allowNamed: false });
    const written =
      found && 'range' in found
        ? { workbook: found.workbookName ?? '', sheet: found.sheetName ?? '', range: found.range }
        : null;
    this.#written.set(text, written);
    return written;
  }
}

function nameKey(name: string, sheet: number | null): string {
  return `${sheet ?? ''}!${name.toLowerCase()}`;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** The area of `range` for a cell that lies `shift` away; null beyond the edge of the sheet, or without an anchor. */
function shifted(range: RangeA1, shift: Shift | null): Area | null {
  const rows = [
    moved(range.top, range.$top, shift?.rows, 0),
    moved(range.bottom, range.$bottom, shift?.rows, MAX_ROWS),
  ];
  const columns = [
    moved(range.left, range.$left, shift?.columns, 0),
    moved(range.right, range.$right, shift?.columns, MAX_COLS),
  ];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.left >= 0 && area.bottom <= MAX_ROWS && area.right <= MAX_COLS ? area : null;
}

/** One edge of a range: the sheet's own where it is open; NaN, which no comparison takes, where it has no anchor. */
function moved(at: Edge, fixed: boolean | null | undefined, by: number | undefined, open: number): number {
  if (at === null || at === undefined) return open;
  return fixed ? at : at + (by ?? NaN);
}
