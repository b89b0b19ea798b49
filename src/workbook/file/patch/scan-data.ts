import type { Area } from '../../../engine';
import { columnOf } from '../sheet/column-of';
import { isTrue } from '../xml/is-true';
import type { XmlReader } from '../xml/xml-reader';
import { contains, isSingle } from './area';
import { readFormula, type FormulaFacts } from './read-formula';
import type { Columns } from './columns';
import type { CellSlot, FormulaSlot, RowSlot, Span } from './sheet-scan';
import { prefixAt } from './tag';

/** The columns to be written, ascending, by their rows, which ascend too. */
export type Wanted = ReadonlyMap<number, readonly number[]>;

/** Depth of the element `c`: worksheet, sheetData, row, c. */
const CELL_DEPTH = 4;

/** Walks the rows of a worksheet once, for the places of the wanted cells and of all formulas. */
export class DataScanner {
  readonly rows: RowSlot[] = [];
  readonly formulas: FormulaSlot[] = [];
  /** Array formulas that reach down to the row at hand. */
  #arrays: Area[] = [];
  readonly #wanted: Iterator<[row: number, columns: readonly number[]]>;
  readonly #valueTag: string;
  #next: [row: number, columns: readonly number[]] | undefined;

  /** `reader` stands at the element `sheetData`. */
  constructor(
    private readonly xml: string,
    private readonly reader: XmlReader,
    wanted: Wanted,
    private readonly columns: Columns,
  ) {
    this.#wanted = wanted[Symbol.iterator]();
    this.#valueTag = `<${prefixAt(xml, reader.start)}v`;
    this.#advance();
  }

  scan(): void {
    let row = -1;
    while (this.reader.child(2)) {
      if (!this.reader.is('row')) continue;
      row = Number(this.reader.attribute('r') ?? row + 2) - 1;
      this.#passOver(row);
      this.#row(row);
    }
    this.#passOver(Infinity);
  }

  #advance(): void {
    const next = this.#wanted.next();
    this.#next = next.done ? undefined : next.value;
  }

  /** The wanted rows before `row` are missing: they go where the reader stands. */
  #passOver(row: number): void {
    while (this.#next && this.#next[0] < row) {
      const [missing, columns] = this.#next;
      const at = this.reader.start;
      const cells = columns.map((column) => this.#missingCell(missing, column, undefined));
      this.rows.push({ row: missing, tag: null, at, cells });
      this.#advance();
    }
  }

  #row(row: number): void {
    const { reader } = this;
    this.#arrays = this.#arrays.filter(({ bottom }) => bottom >= row);
    const columns = this.#next?.[0] === row ? this.#next[1] : [];
    const tag = { from: reader.start, to: reader.end };
    const style = isTrue(reader.attribute('customFormat')) ? reader.attribute('s') : undefined;
    const cells: CellSlot[] = [];
    let column = -1;
    let next = 0;
    const passOver = (until: number): void => {
      for (let missing = columns[next]; missing !== undefined && missing < until; missing = columns[++next]) {
        cells.push(this.#missingCell(row, missing, style));
      }
    };
    while (reader.child(3)) {
      if (!reader.is('c')) continue;
      column = columnOf(reader.attribute('r')) ?? column + 1;
      passOver(column);
      const wanted = columns[next] === column;
      const from = reader.start;
      const own = wanted ? reader.attribute('s') : undefined;
      this.#cell(row, column, wanted);
      if (!wanted) continue;
      cells.push({ row, column, span: { from, to: reader.end }, style: own, exists: true });
      next++;
    }
    passOver(Infinity);
    if (columns.length === 0) return;
    this.rows.push({ row, tag, at: tag.from, cells });
    this.#advance();
  }

  #missingCell(row: number, column: number, rowStyle: string | undefined): CellSlot {
    const span = { from: this.reader.start, to: this.reader.start };
    return { row, column, span, style: rowStyle ?? this.columns.style(column), exists: false };
  }

  /** Reads the formula of the cell at hand, if it has one; a `wanted` cell is read to its end. */
  #cell(row: number, column: number, wanted: boolean): void {
    const { reader } = this;
    // Most cells hold a plain value, which need not be looked into.
    const filled = this.#arrays.length > 0 && this.#arrays.some((area) => contains(area, row, column));
    if (!wanted && !filled && this.xml.startsWith(this.#valueTag, reader.end)) return;
    const tag = { from: reader.start, to: reader.end };
    const children: Child[] = [];
    let formula: FormulaFacts | null = null;
    while (reader.child(CELL_DEPTH)) {
      children.push({ name: reader.name, from: reader.start });
      if (reader.is('f')) formula = readFormula(reader);
    }
    if (!formula && !filled) return;
    const own = spanOf(children, reader.start, ['f']);
    const behind = own?.to ?? tag.to;
    const result = spanOf(children, reader.start, ['v', 'is']) ?? { from: behind, to: behind };
    this.formulas.push({ row, column, tag, formula: formula && own ? { ...formula, ...own } : null, result });
    if (formula?.area && formula.type !== 'shared' && !isSingle(formula.area)) this.#arrays.push(formula.area);
  }
}

interface Child {
  readonly name: string;
  readonly from: number;
}

/** Where the first child of one of the `names` stands: up to the next one, or to where its parent closes. */
function spanOf(children: readonly Child[], close: number, names: readonly string[]): Span | null {
  const index = children.findIndex(({ name }) => names.includes(name));
  const child = children[index];
  return child ? { from: child.from, to: children[index + 1]?.from ?? close } : null;
}
