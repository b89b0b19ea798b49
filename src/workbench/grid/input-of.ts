import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { decimal } from '../../engine';
import { dateInput, showsDates } from '../../workbook/file/typed-date';
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
  if (typeof v === 'number') return numberInput(v, format);
  return t === CellValueType.FORCE_STRING && format !== TEXT_FORMAT ? `'${v}` : String(v);
}

/** A percentage and a day as one types them: beside another format, or none, the bare number would be another one. */
function numberInput(value: number, format: string | undefined): string {
  if (format?.includes('%')) return `${decimal(value).times(100).toFixed()}%`;
  return (showsDates(format ?? null) ? dateInput(value) : null) ?? String(value);
}
