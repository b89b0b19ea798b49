import type { Area } from '../../../../src/engine';
import { NotEmulated } from '../protocol/not-emulated';
import type { Sheet } from '../workbook/sheet';

/** What `getRowProperties` gives of each row; only what was asked for is there (reference of `RowProperties`). */
export function rowProperties(sheet: Sheet, { top, bottom }: Area, wanted: unknown): readonly object[] {
  assertKnown(wanted, ['rowHidden'], 'Range.getRowProperties');
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ rowHidden: sheet.hiddenRows.has(top + index) }));
}

/** What `getCellProperties` gives of each cell (reference of `CellProperties`). */
export function cellProperties(sheet: Sheet, area: Area, wanted: unknown): readonly (readonly object[])[] {
  assertKnown(wanted, ['format'], 'Range.getCellProperties');
  assertKnown((wanted as { readonly format: unknown }).format, ['protection'], 'Range.getCellProperties format');
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, column) => {
      const { locked } = sheet.cell(area.top + row, area.left + column).style;
      return { format: { protection: { formulaHidden: false, locked } } };
    }),
  );
}

function assertKnown(wanted: unknown, known: readonly string[], where: string): void {
  const names = typeof wanted === 'object' && wanted !== null ? Object.keys(wanted) : [];
  const unknown = names.filter((name) => !known.includes(name));
  if (names.length === 0 || unknown.length > 0) throw new NotEmulated(`${where}(${unknown.join(', ')})`);
}
