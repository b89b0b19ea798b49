import { parseCell, type Area, type Content } from '../../../engine';
import type { CellEdit } from './cell-edit';

/** What goes into the cells of one sheet, by row and column, both ascending. */
export type EditsByPlace = ReadonlyMap<number, ReadonlyMap<number, Content>>;

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The edits of one sheet by their places. A merged area is written in its top-left cell, as what other cells of it hold
 * is never shown; of two edits of one cell the later counts.
 */
export function editsByPlace(edits: readonly CellEdit[], merges: readonly Area[]): EditsByPlace {
  const places = edits.map(({ cell }) => parseCell(cell) ?? noCell(cell));
  const areas = areasByRow(merges, new Set(places.map(({ row }) => row)));
  const rows = new Map<number, Map<number, Content>>();
  edits.forEach(({ content }, index) => {
    const place = places[index];
    if (!place) return;
    const { row, column } = cornerOf(place, areas);
    const cells = rows.get(row) ?? new Map<number, Content>();
    rows.set(row, cells.set(column, content));
  });
  return ascending(new Map([...rows].map(([row, cells]) => [row, ascending(cells)])));
}

function noCell(cell: string): never {
  throw new Error(`No cell: ${cell}`);
}

/** The merged areas that cross each of the rows. */
function areasByRow(merges: readonly Area[], rows: ReadonlySet<number>): ReadonlyMap<number, Area[]> {
  const crossing = new Map<number, Area[]>();
  for (const area of merges) {
    for (const row of rowsWithin(area, rows)) {
      const areas = crossing.get(row);
      if (areas) areas.push(area);
      else crossing.set(row, [area]);
    }
  }
  return crossing;
}

/** Goes through the rows of the area or through all rows, whichever are fewer. */
function* rowsWithin({ top, bottom }: Area, rows: ReadonlySet<number>): Generator<number, undefined> {
  if (bottom - top < rows.size) {
    for (let row = top; row <= bottom; row++) if (rows.has(row)) yield row;
  } else {
    for (const row of rows) if (row >= top && row <= bottom) yield row;
  }
}

function cornerOf({ row, column }: Place, areas: ReadonlyMap<number, readonly Area[]>): Place {
  const area = areas.get(row)?.find(({ left, right }) => left <= column && column <= right);
  return area ? { row: area.top, column: area.left } : { row, column };
}

function ascending<Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  return new Map([...map].sort(([a], [b]) => a - b));
}
