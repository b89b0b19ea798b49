import { HEADER_FILL, INK, TYPEFACES } from '../../../src/workbook/form-look';
import type { MemoryHost } from '../../../src/workbook/memory/memory-host';
import { holds } from '../../support/excel-host/workbook/areas';
import { SIDES, type SeenCell, type SeenSheet } from './seen-sheet';

const PLAIN: SeenCell = {
  typeface: '',
  size: 0,
  bold: false,
  underlined: false,
  align: '',
  ink: null,
  fill: null,
  lines: [],
  wraps: false,
};

/** A sheet as the form says that was kept for it. */
export function seenInMemory(host: MemoryHost, sheet: string): SeenSheet {
  const form = host.formOf(sheet);
  return {
    widths: form?.widths.length ?? 0,
    frozenRows: form?.frozenRows ?? 0,
    landscape: form?.landscape ?? false,
    titleRows: form && form.frozenRows > 0 ? `$1:$${form.frozenRows}` : null,
    validations: form?.validations.length ?? 0,
    height: (row) => form?.heights.get(row) ?? null,
    cell: (row, column) => {
      const style = form?.styles.find(({ area }) => holds(area, row, column))?.style;
      if (!style) return PLAIN;
      return {
        typeface: TYPEFACES[style.font],
        size: style.size,
        bold: style.bold,
        underlined: style.tone === 'link',
        align: style.align,
        ink: INK[style.tone],
        fill: style.tone === 'header' ? HEADER_FILL : null,
        lines: style.border ? SIDES : [],
        wraps: true,
      };
    },
  };
}
