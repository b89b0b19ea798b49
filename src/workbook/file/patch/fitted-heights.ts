import type { Area } from '../../../engine';
import { cellKey } from '../formula/formula-book';
import type { CellContent } from './cell-content';
import type { CellSlot, SheetScan } from './sheet-scan';
import type { StyleSheet } from './style-sheet';

/** Height of a line by the size of its font, as Chinese text is spaced. */
const LINE_HEIGHT = 1.36;
/** Points that a row can be high. */
const HIGHEST = 409;
/** Digits that the edges of a cell take of its width. */
const PADDING = 1;

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** The height in points that a written cell needs of its row; 0 where any row is high enough. */
export type HeightOf = (slot: CellSlot, content: CellContent) => number;

/**
 * The heights that texts need which are wrapped over several lines, as Excel fits a row to what a person types. As in
 * Excel, merged cells are left out.
 */
export function fittedHeights(scan: SheetScan, merges: readonly Area[], styles: () => StyleSheet): HeightOf {
  const merged = new Set(merges.map(({ top, left }) => cellKey(top, left)));
  return ({ row, column, style }, { value }) => {
    const lines = typeof value === 'string' ? linesOf(value, scan.columns.width(column)) : 1;
    if (lines === 1 || merged.has(cellKey(row, column)) || !styles().wraps(style)) return 0;
    return Math.min(Math.ceil(lines * styles().fontSize(style) * LINE_HEIGHT), HIGHEST);
  };
}

function linesOf(text: string, columnWidth: number): number {
  const room = Math.max(columnWidth - PADDING, 1);
  return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** Width in digits: a Chinese character is as wide as two. */
function widthOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}
