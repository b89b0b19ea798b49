import { EMPTY_CELL, type Cell, type Grid, type SheetForm } from '../../engine';
import { numberFormat } from '../number-format';

/** A sheet under a form, as far as its cells tell: their merged areas and number formats, blank ones too. */
export function formedGrid(grid: Grid, { merges, styles }: SheetForm): Grid {
  const rows = grid.rows.map((row) => [...(row ?? [])]);
  for (const { area, style } of styles) {
    if (style.format === null) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = (rows[row] ??= []);
      for (let column = area.left; column <= area.right; column++) {
        cells[column] = formatted(cells[column] ?? EMPTY_CELL, style.format);
      }
    }
  }
  return { ...grid, rows, merges };
}

function formatted(cell: Cell, code: string): Cell {
  const text = typeof cell.value === 'number' ? numberFormat(code, false).show(cell.value) : cell.text;
  return { ...cell, text, format: code };
}
