import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { plainOf } from './rich-text';

/** Number format of a cell for texts, in which everything stays as it is typed. */
const TEXT_FORMAT = '@';

/** What one would type to have what a cell of the grid holds, as `FileHost.edit` takes it. */
export function inputOf(cell: Nullable<ICellData>, format: string | undefined): string {
  if (!cell) return '';
  const { v, f, p, t } = cell;
  if (f) return f;
  if (p) return plainOf(p);
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN) return v ? 'TRUE' : 'FALSE';
  return t === CellValueType.FORCE_STRING && format !== TEXT_FORMAT ? `'${v}` : String(v);
}
