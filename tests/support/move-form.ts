import { areaName, parseArea } from '../../src/engine/grid/a1';
import type { Entry } from './grid-of';

/** What lies on a sheet. */
export interface Laid {
  readonly rows: readonly (readonly Entry[])[];
  readonly merges: readonly string[];
}

function moved(merge: string, down: number, right: number): string {
  const area = parseArea(merge);
  if (!area) throw new Error(`No area: ${merge}`);
  return areaName({
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  });
}

/** One below the other, with blank rows between. */
export function below(first: Laid, second: Laid, gap: number): Laid {
  const down = first.rows.length + gap;
  const blank = Array.from({ length: gap }, () => []);
  return {
    rows: [...first.rows, ...blank, ...second.rows],
    merges: [...first.merges, ...second.merges.map((merge) => moved(merge, down, 0))],
  };
}

/** The same twice, side by side, with a blank column between. */
export function twice({ rows, merges }: Laid): Laid {
  const width = Math.max(...rows.map((row) => row.length)) + 1;
  const padded = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null), ...row]);
  return { rows: padded, merges: [...merges, ...merges.map((merge) => moved(merge, 0, width))] };
}
