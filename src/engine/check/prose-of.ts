import type { Field, Table } from '../table/table';

/** What a table says in sentences: its goal, what came of it, and what stands below the indicators. */
export function proseOf({ goal, footnotes, conclusions }: Table): readonly Field[] {
  return [goal?.expected, goal?.actual, ...footnotes, ...conclusions].filter(
    (field) => field !== null && field !== undefined,
  );
}
