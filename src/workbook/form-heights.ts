import { cellName, type Area, type CellStyle, type SheetForm } from '../engine';
import { linesOf } from './lines-of';
import { heightOfLines, rowHeight } from './row-height';

/** The height of a row. */
export interface RowHeight {
  readonly points: number;
  /** True where it must be told: Excel fits a row to its text by itself, but not to that of merged cells. */
  readonly fixed: boolean;
}

/** Points above and below the lines of a cell. */
const AIR = 4;
/** The size in which a Chinese character is as wide as two digits of the default font. */
const DIGIT_SIZE = 10.5;
/** Digits that the edges of a cell take of its width, and a mark that must not begin a line. */
const PADDING = 2;
/** Digits across a column of which the form says nothing. */
const USUAL_WIDTH = 8.43;

/** How high the rows of a form are: as it says or, where it does not, as the texts of its cells ask for. */
export function formHeights(
  form: SheetForm,
  textAt: (row: number, column: number) => string,
): ReadonlyMap<number, RowHeight> {
  const heights = new Map<number, RowHeight>();
  const styles = stylesByCell(form);
  const merges = new Map(form.merges.map((area) => [cellName(area.top, area.left), area]));
  const higher = (row: number, points: number, fixed: boolean): void => {
    const { points: known = 0, fixed: wasFixed = false } = heights.get(row) ?? {};
    if (points > known) heights.set(row, { points: rowHeight(points), fixed: fixed || wasFixed });
  };
  const tall: { readonly area: Area; readonly points: number }[] = [];
  for (const { row, column, style } of styles) {
    const text = textAt(row, column);
    if (text === '') continue;
    const area = merges.get(cellName(row, column));
    const points = neededFor(text, style, widthOf(form, area ?? { left: column, right: column }));
    if (area && area.bottom > area.top) tall.push({ area, points });
    else higher(row, points, area !== undefined);
  }
  for (const [row, points] of form.heights) heights.set(row, { points, fixed: true });
  for (const { area, points } of tall) {
    const missing = points - heightOf(area, heights);
    const last = lastFree(area, form);
    if (missing > 0 && last !== null) higher(last, (heights.get(last)?.points ?? USUAL_HEIGHT) + missing, true);
  }
  return heights;
}

/** Points of a row of which nothing is known. */
const USUAL_HEIGHT = 15;

function* stylesByCell({ styles }: SheetForm): Generator<{ row: number; column: number; style: CellStyle }> {
  for (const { area, style } of styles) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) yield { row, column, style };
    }
  }
}

function neededFor(text: string, { size }: CellStyle, width: number): number {
  const room = ((width - PADDING) * DIGIT_SIZE) / size;
  return heightOfLines(linesOf(text, Math.max(room, 2)), size) + AIR;
}

function widthOf({ widths }: SheetForm, { left, right }: Pick<Area, 'left' | 'right'>): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += widths[column] ?? USUAL_WIDTH;
  return width;
}

function heightOf({ top, bottom }: Area, heights: ReadonlyMap<number, RowHeight>): number {
  let height = 0;
  for (let row = top; row <= bottom; row++) height += heights.get(row)?.points ?? USUAL_HEIGHT;
  return height;
}

/** The last row of an area whose height the form leaves open; null for none. */
function lastFree({ top, bottom }: Area, { heights }: SheetForm): number | null {
  for (let row = bottom; row >= top; row--) if (!heights.has(row)) return row;
  return null;
}
