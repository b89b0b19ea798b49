import { tokenize } from '@borgar/fx/xlsx';
import { columnName } from '../../../engine';
import { LIMITS } from '../../limits';
import { columnOf } from './column-of';

/** One end of a reference: a column, a row or both, each fixed (`$`) or relative. */
interface Corner {
  readonly column: Coordinate | null;
  readonly row: Coordinate | null;
}

interface Coordinate {
  readonly index: number;
  readonly fixed: boolean;
}

const CORNER = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d{1,7}))?$/i;
const REFERENCES: ReadonlySet<string> = new Set(['range', 'range_beam', 'range_ternary']);

/** A formula that many cells share, taken apart once, so that each cell's own text is only put together. */
export class ShiftedFormula {
  readonly #pieces: readonly (string | Corner)[];

  constructor(formula: string) {
    this.#pieces = tokenize(formula, { mergeRefs: false }).flatMap(({ type, value }) =>
      REFERENCES.has(type) ? piecesOf(value) : [value],
    );
  }

  /** The formula as a cell has it that stands so many rows and columns away from where the formula was written. */
  at(rows: number, columns: number): string {
    let text = '';
    for (const piece of this.#pieces) text += typeof piece === 'string' ? piece : cornerText(piece, rows, columns);
    return text;
  }
}

/** `A1`, or `A:$B` with its colon. */
function piecesOf(reference: string): (string | Corner)[] {
  return reference.split(/(:)/).map((piece) => cornerOf(piece) ?? piece);
}

function cornerOf(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match) return null;
  const [, columnFixed, column, rowFixed, row] = match;
  return {
    column: coordinate(columnOf(column?.toUpperCase()), columnFixed),
    row: coordinate(row === undefined ? undefined : Number(row) - 1, rowFixed),
  };
}

function coordinate(index: number | undefined, sign: string | undefined): Coordinate | null {
  return index === undefined ? null : { index, fixed: sign === '$' };
}

function cornerText({ column, row }: Corner, rows: number, columns: number): string {
  const columnText = column && coordinateText(column, columns, LIMITS.columns, columnName);
  const rowText = row && coordinateText(row, rows, LIMITS.rows, (index) => String(index + 1));
  return `${columnText ?? ''}${rowText ?? ''}`;
}

/** A relative coordinate that leaves the sheet on one side comes back on the other, as in Excel. */
function coordinateText(
  { index, fixed }: Coordinate,
  shift: number,
  size: number,
  nameOf: (index: number) => string,
): string {
  return fixed ? `$${nameOf(index)}` : nameOf((index + shift + size) % size);
}
