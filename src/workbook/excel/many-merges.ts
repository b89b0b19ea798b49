import type { Area } from '../../engine';
import { failedAtMerges, mergesOf, queueMerges } from './merged-areas';

/** Excel tells no merged areas at all where a range has more of them (reference of `getMergedAreasOrNullObject`). */
const MOST_MERGES = 512;

/** Rows and columns of a sheet, from A1 on. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** The merged areas of a sheet, however many it has. */
export async function readMerges(sheet: Excel.Worksheet, size: SheetSize): Promise<Area[]> {
  try {
    return await mergesIn(sheet, [{ top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 }]);
  } catch (error) {
    if (failedAtMerges(error)) return readInParts(sheet, size);
    throw error;
  }
}

/**
 * Asks for merged areas in parts too small to hold too many; an area that reaches the end of its part is then looked at
 * down its own column, for a part shows only what is inside.
 */
async function readInParts(sheet: Excel.Worksheet, { rows, columns }: SheetSize): Promise<Area[]> {
  const height = partHeight(columns);
  const parts: Area[] = [];
  for (let top = 0; top < rows; top += height) {
    parts.push({ top, left: 0, bottom: Math.min(top + height, rows) - 1, right: columns - 1 });
  }
  const found = await mergesIn(sheet, parts);
  const isCut = ({ bottom }: Area): boolean => bottom < rows - 1 && (bottom + 1) % height === 0;
  const deeper = await deepened(sheet, found.filter(isCut), Math.min(partHeight(1), rows), rows);
  return [...found.filter((area) => !isCut(area)), ...deeper];
}

/** The areas as deep as they are, seen within so many rows or, where that does not show their end, within all. */
async function deepened(sheet: Excel.Worksheet, areas: readonly Area[], depth: number, rows: number): Promise<Area[]> {
  if (areas.length === 0) return [];
  const columns = areas.map(({ top, left }) => {
    return { top, left, bottom: Math.min(top + depth, rows) - 1, right: left };
  });
  const merges = await mergesIn(sheet, columns);
  const seen = areas.map((area) => {
    const same = merges.find(({ top, left }) => top === area.top && left === area.left);
    return { ...area, bottom: Math.max(area.bottom, same?.bottom ?? 0) };
  });
  const isCut = ({ top, bottom }: Area): boolean => bottom < rows - 1 && bottom === top + depth - 1;
  return [...seen.filter((area) => !isCut(area)), ...(await deepened(sheet, seen.filter(isCut), rows, rows))];
}

/** So many rows can not hold too many areas: one has two cells at least, save those that leave the part below. */
function partHeight(columns: number): number {
  return Math.max(1, Math.floor((2 * MOST_MERGES) / columns) - 1);
}

async function mergesIn(sheet: Excel.Worksheet, parts: readonly Area[]): Promise<Area[]> {
  const queued = parts.map(({ top, left, bottom, right }) =>
    queueMerges(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)),
  );
  await sheet.context.sync();
  return queued.flatMap(mergesOf);
}
