import { Failure } from '../../workbook/failure';
import type { Refused } from '../../workbook/receipt';
import type { Place } from '../session/state';
import type { WriteWords } from './words/use-write-words';

/** Cells of a sheet that were left for the same reason. */
export interface RefusedGroup {
  readonly key: string;
  /** The reason, said of all of them. */
  readonly failure: Failure;
  readonly places: readonly Place[];
}

/** Gathers the cells by their reason, so that a protected sheet is told once and not cell by cell. */
export function groupRefused(refused: readonly Refused[], words: WriteWords): RefusedGroup[] {
  const groups = new Map<string, readonly Refused[]>();
  for (const one of refused) {
    const key = `${one.failure.code} ${one.entry.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    const { code, detail } = first.failure;
    const cell = detail['cell'];
    const named =
      cell !== undefined && members.length > 1
        ? { ...detail, cell: words('write.receipt.cells', { cell, count: String(members.length) }) }
        : detail;
    const places = members.map(({ entry }) => ({ sheet: entry.sheet, cell: entry.cell }));
    return [{ key, failure: new Failure(code, named), places }];
  });
}
