import type { CellValue } from '../../../../src/engine';

/** A cell of the emulated workbook. */
export interface StoredCell {
  readonly value: CellValue;
  /** Without the leading `=`; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly style: CellStyle;
}

/** What a cell looks like beyond its number format, as far as anyone asks. */
export interface CellStyle {
  readonly bold: boolean;
  readonly size: number;
  readonly wrapText: boolean;
  readonly locked: boolean;
  readonly name: string;
  readonly colour: string;
  readonly underline: string;
  /** `#RRGGBB`; '' for none. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  /** Names of its edges that bear a line. */
  readonly lines: readonly string[];
}

/** A cell that nobody touched: locked, as Excel's own cells are. */
export const FRESH_CELL: StoredCell = {
  value: null,
  formula: null,
  numberFormat: 'General',
  style: {
    bold: false,
    size: 11,
    wrapText: false,
    locked: true,
    name: '等线',
    colour: '#000000',
    underline: 'None',
    fill: '',
    horizontal: 'General',
    vertical: 'Center',
    lines: [],
  },
};

export function isBlank({ value, formula }: StoredCell): boolean {
  return value === null && formula === null;
}
