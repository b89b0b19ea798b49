import type { Area } from '../grid/grid';
import type { Phrase } from '../message/phrase';
import type { Table } from './table';

/** The tables of a sheet, and why it, or a part of it, gave none. */
export interface Found {
  readonly tables: readonly Table[];
  readonly skipped: readonly { readonly area: Area | null; readonly reason: Phrase }[];
}
