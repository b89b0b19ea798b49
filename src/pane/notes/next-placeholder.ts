import { placeholdersIn } from './placeholders-in';

/** A place to fill in one of several notes. */
export interface PlaceholderSpot {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** The first place to fill behind `last`, and behind the end the very first; null where nothing is left to fill. */
export function nextPlaceholder(
  notes: readonly { readonly row: number; readonly text: string }[],
  last: PlaceholderSpot | null,
): PlaceholderSpot | null {
  const spots = notes.flatMap(({ row, text }) => placeholdersIn(text).map(({ start, end }) => ({ row, start, end })));
  const behind = spots.find(({ row, start }) => !last || row > last.row || (row === last.row && start > last.start));
  return behind ?? spots[0] ?? null;
}
