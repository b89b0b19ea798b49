import type { CellStyle, SheetForm, StyledArea } from '../grid/sheet-form';
import type { GridView } from '../grid/view';

/** Digits across a page of A4 between its margins, whatever font a workbook has by default. */
const PAGE_WIDTH = 70;

const TEXT: CellStyle = {
  font: 'text',
  size: 12,
  bold: false,
  align: 'left',
  border: false,
  tone: 'plain',
  format: null,
};
/** 三号 for the headings of the first level, 小四 for all others. */
const HEADING: CellStyle = { ...TEXT, font: 'heading', bold: true, size: 16 };
const LOWER_HEADING: CellStyle = { ...HEADING, size: 12 };

/** 版式 The look of the report: one column as wide as the page; `headings` are the levels of the rows that hold one. */
export function reportForm(view: GridView, rows: number, headings: ReadonlyMap<number, number>): SheetForm {
  const { sheet, merges } = view.grid;
  return {
    sheet,
    widths: [PAGE_WIDTH],
    heights: new Map(),
    merges,
    styles: stylesOf(Math.max(rows, view.height), headings),
    frozenRows: 0,
    landscape: false,
    validations: [],
  };
}

function stylesOf(rows: number, headings: ReadonlyMap<number, number>): StyledArea[] {
  const areas: StyledArea[] = [];
  for (let row = 0; row < rows; row++) {
    const level = headings.get(row);
    const last = areas.at(-1);
    if (level === undefined && last?.style === TEXT)
      areas[areas.length - 1] = { ...last, area: { ...last.area, bottom: row } };
    else areas.push({ area: { top: row, left: 0, bottom: row, right: 0 }, style: styleOf(level) });
  }
  return areas;
}

function styleOf(level: number | undefined): CellStyle {
  if (level === undefined) return TEXT;
  return level === 1 ? HEADING : LOWER_HEADING;
}
