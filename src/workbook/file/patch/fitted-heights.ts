import type { Area } from '../../../engine';
import { linesOf } from '../../lines-of';
import { heightOfLines, rowHeight } from '../../row-height';
import { cellKey } from '../formula/formula-book';
import type { CellContent } from './cell-content';
import type { CellSlot, SheetScan } from './sheet-scan';
import type { StyleSheet } from './style-sheet';

/** Digits that the edges of a cell take of its width. */
const PADDING = 1;

/** The height in points that a written cell needs of its row; 0 where any row is high enough. */
export type HeightOf = (slot: CellSlot, content: CellContent) => number;

/** A form makes the rows of its sheet as high as their texts ask for, once they are written. */
export const leftToForm: HeightOf = () => 0;

/**
 * The heights that texts need which are wrapped over several lines, as Excel fits a row to what a person types. As in
 * Excel, merged cells are left out.
 */
export function fittedHeights(scan: SheetScan, merges: readonly Area[], styles: () => StyleSheet): HeightOf {
  const merged = new Set(merges.map(({ top, left }) => cellKey(top, left)));
  return ({ row, column, style }, { value }) => {
    const lines = typeof value === 'string' ? linesOf(value, Math.max(scan.columns.width(column) - PADDING, 1)) : 1;
    if (lines === 1 || merged.has(cellKey(row, column)) || !styles().wraps(style)) return 0;
    return rowHeight(heightOfLines(lines, styles().fontSize(style)));
  };
}
