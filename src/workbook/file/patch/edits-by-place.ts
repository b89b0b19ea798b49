import { cellName, parseCell, type Area, type CellValue } from '../../../engine';
import { cellKey } from '../formula/formula-book';
import { cellContent, type CellContent } from './cell-content';
import type { CellEdit } from './cell-edit';

/** What goes into the cells of one sheet, by row and column, both ascending. */
export type EditsByPlace = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

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
  const rows = new Map<number, Map<number, CellContent>>();
  edits.forEach(({ content }, index) => {
    const place = places[index];
    if (!place) return;
    const { row, column } = cornerOf(place, areas);
    const cells = rows.get(row) ?? new Map<number, CellContent>();
    rows.set(row, cells.set(column, cellContent(content)));
  });
  return ascending(new Map([...rows].map(([row, cells]) => [row, ascending(cells)])));
}

/** The edits with the results that were computed for their formulas, by `cellKey`. */
export function withResults(edits: EditsByPlace, results: ReadonlyMap<number, CellValue>): EditsByPlace {
  if (results.size === 0) return edits;
  return mapped(edits, (content, row, column) => {
    const value = results.get(cellKey(row, column));
    return value === undefined ? content : { ...content, value };
  });
}

/** The edits without those of the cells. */
export function withoutCells(edits: EditsByPlace, cells: ReadonlySet<string>): EditsByPlace {
  if (cells.size === 0) return edits;
  return mapped(edits, (content, row, column) => (cells.has(cellName(row, column)) ? null : content));
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

function mapped(
  edits: EditsByPlace,
  change: (content: CellContent, row: number, column: number) => CellContent | null,
): EditsByPlace {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const [row, cells] of edits) {
    const changed = new Map<number, CellContent>();
    for (const [column, content] of cells) {
      const after = change(content, row, column);
      if (after) changed.set(column, after);
    }
    if (changed.size > 0) rows.set(row, changed);
  }
  return rows;
}

function ascending<Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  let before = -1;
  for (const key of map.keys()) {
    if (key < before) return new Map([...map].sort(([a], [b]) => a - b));
    before = key;
  }
  return map;
}
