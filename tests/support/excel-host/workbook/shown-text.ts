import { CellFormats } from '../../../../src/workbook/file/format/cell-formats';
import type { StoredCell } from './stored-cell';

const formats = new CellFormats(false);

/** What a person sees in the cell, as `Range.text` gives it. General knowledge of Excel. */
export function shownText({ value, numberFormat }: Pick<StoredCell, 'value' | 'numberFormat'>): string {
  if (value === null) return '';
  if (typeof value === 'number') return formats.ofCode(numberFormat).show(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : value.error;
}
