import { TEXT_CELL } from '../grid/cell-styles';
import type { CellStyle, SheetForm, StyledArea } from '../grid/sheet-form';
import type { GridView } from '../grid/view';

/** Digits across a page of A4 between its margins, whatever font a workbook has by default. */
const PAGE_WIDTH = 70;

const TEXT: CellStyle = { ...TEXT_CELL, size: 12, border: false };
const TITLE: CellStyle = { ...TEXT, font: 'title', size: 18, align: 'center' };
/** By level: 三号, 四号, and 小四 for all others. */
const HEADINGS: readonly CellStyle[] = [16, 14].map((size) => ({ ...TEXT, font: 'heading', bold: true, size }));
const LOWER_HEADING: CellStyle = { ...TEXT, bold: true };

/** 版式 The look of the report: one column as wide as the page; `levels` are those of the rows that hold a title (0) or a heading. */
export function reportForm(view: GridView, rows: number, levels: ReadonlyMap<number, number>): SheetForm {
  const { sheet, merges } = view.grid;
  return {
    sheet,
    widths: [PAGE_WIDTH],
    heights: new Map(),
    merges,
    styles: stylesOf(Math.max(rows, view.height), levels),
    frozenRows: 0,
    landscape: false,
    validations: [],
  };
}

function stylesOf(rows: number, levels: ReadonlyMap<number, number>): StyledArea[] {
  const areas: StyledArea[] = [];
  for (let row = 0; row < rows; row++) {
    const level = levels.get(row);
    const last = areas.at(-1);
    if (level === undefined && last?.style === TEXT)
      areas[areas.length - 1] = { ...last, area: { ...last.area, bottom: row } };
    else areas.push({ area: { top: row, left: 0, bottom: row, right: 0 }, style: styleOf(level) });
  }
  return areas;
}

function styleOf(level: number | undefined): CellStyle {
  if (level === undefined) return TEXT;
  return level === 0 ? TITLE : (HEADINGS[level - 1] ?? LOWER_HEADING);
}
