import { type Area, type CellValue } from '../../../../src/engine';
import { cellKey } from '../../../../src/workbook/file/formula/formula-book';
import { isWholeColumns } from './address';
import { around, cellsOf, common, holds } from './areas';
import { COLUMNS, ROWS } from './limits';
import type { Protection } from './protection';
import { FRESH_PAGE, type Page } from './page';
import { FRESH_CELL, isBlank, type CellStyle, type StoredCell } from './stored-cell';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet as it stands, without the rules of who may change what. */
export class Sheet {
  visibility: Visibility = 'Visible';
  protection: Protection | null = null;
  /** How many of each lie on the sheet, beside its cells. */
  charts = 0;
  shapes = 0;
  comments = 0;
  /** How it is printed. */
  page: Page = FRESH_PAGE;
  /** Rows at the top that stay in sight. */
  frozenRows = 0;
  /** What cells accept, each with its area. */
  validations: readonly (readonly [area: Area, rule: unknown])[] = [];
  readonly hiddenRows = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  /** Areas that formulas spill into. */
  readonly spills: Area[] = [];
  /** Areas that bear a format and nothing else; they count as used. */
  readonly formatted: Area[] = [];
  readonly #cells = new Map<number, StoredCell>();
  /** What untouched cells of a column are, where the column as a whole was given a style. */
  readonly #columns = new Map<number, StoredCell>();
  #merges: readonly Area[] = [];
  #covered: Set<number> | null = null;

  constructor(
    public name: string,
    readonly id: string,
  ) {}

  cell(row: number, column: number): StoredCell {
    return this.#cells.get(cellKey(row, column)) ?? this.#columns.get(column) ?? FRESH_CELL;
  }

  change(row: number, column: number, part: Partial<StoredCell>): void {
    this.#cells.set(cellKey(row, column), { ...this.cell(row, column), ...part });
  }

  restyle(area: Area, part: Partial<CellStyle>): void {
    const styled = (cell: StoredCell): StoredCell => ({ ...cell, style: { ...cell.style, ...part } });
    if (!isWholeColumns(area)) {
      for (const [row, column] of cellsOf(area)) this.change(row, column, styled(this.cell(row, column)));
      return;
    }
    for (const [row, column, cell] of [...this.cells()]) {
      if (holds(area, row, column)) this.change(row, column, styled(cell));
    }
    for (let column = area.left; column <= area.right; column++)
      this.#columns.set(column, styled(this.cell(ROWS, column)));
  }

  /** The styles of all cells of an area; of whole columns those that occur. */
  *styles(area: Area): Generator<CellStyle> {
    if (!isWholeColumns(area)) {
      for (const [row, column] of cellsOf(area)) yield this.cell(row, column).style;
      return;
    }
    for (const [row, column, cell] of this.cells()) if (holds(area, row, column)) yield cell.style;
    for (let column = area.left; column <= area.right; column++) yield this.cell(ROWS, column).style;
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column).value;
  }

  /** Every cell that was ever touched. */
  *cells(): Generator<readonly [row: number, column: number, cell: StoredCell]> {
    for (const [key, cell] of this.#cells) yield [Math.floor(key / COLUMNS), key % COLUMNS, cell];
  }

  get merges(): readonly Area[] {
    return this.#merges;
  }

  set merges(merges: readonly Area[]) {
    this.#merges = merges;
    this.#covered = null;
  }

  /** Merges an area: the content of all but its first cell is gone, and so are merges that it meets. General knowledge of Excel. */
  merge(area: Area): void {
    for (const [row, column] of cellsOf(area)) {
      const first = row === area.top && column === area.left;
      if (!first && !isBlank(this.cell(row, column))) this.change(row, column, { value: null, formula: null });
    }
    this.unmerge(area);
    this.merges = [...this.#merges, area];
  }

  unmerge(area: Area): void {
    this.merges = this.#merges.filter((merge) => !common(merge, area));
  }

  /** True where a merged area covers the cell without beginning there. */
  covered(row: number, column: number): boolean {
    this.#covered ??= coveredBy(this.#merges);
    return this.#covered.has(cellKey(row, column));
  }

  /** The merged area that begins in the cell, or the cell alone. */
  shownArea(row: number, column: number): Area {
    return (
      this.#merges.find((merge) => holds(merge, row, column)) ?? { top: row, left: column, bottom: row, right: column }
    );
  }

  /** The area around all that is there; with `valuesOnly`, formats and merges count for nothing (reference of `getUsedRange`). */
  used(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    const take = (area: Area): void => void (used = used ? around(used, area) : area);
    for (const [row, column, cell] of this.cells()) {
      const counts = valuesOnly ? !isBlank(cell) : !isBlank(cell) || isFormatted(cell);
      if (counts) take({ top: row, left: column, bottom: row, right: column });
    }
    if (!valuesOnly) [...this.#merges, ...this.formatted].forEach(take);
    return used;
  }
}

function isFormatted({ numberFormat, style }: StoredCell): boolean {
  return numberFormat !== FRESH_CELL.numberFormat || style !== FRESH_CELL.style;
}

function coveredBy(merges: readonly Area[]): Set<number> {
  const covered = new Set<number>();
  for (const merge of merges) {
    for (const [row, column] of cellsOf(merge)) {
      if (row !== merge.top || column !== merge.left) covered.add(cellKey(row, column));
    }
  }
  return covered;
}
