import { isOwnSheet } from './audit/audit-sheet';
import type { Area, Grid } from './grid/grid';
import { GridView } from './grid/view';
import { REPORT_SHEET } from './plan/report-sheet';
import { isRollUpSheet } from './roll-up/is-roll-up-sheet';
import { findTables } from './table/find';
import type { ReportText } from './report/report';

const LINES = /\r\n|[\r\n]/;
const BLANKS = /\s/g;
/** 填表说明 Names and titles of what tells how a form is filled. */
const INSTRUCTIONS = /^(?:填表|填报|填写|编制|使用|指标)?(?:说明|须知|要求|注意事项)[:：]?$/;

/**
 * 工作簿里的文字 The running text of a sheet, what stands outside of its tables, cell by cell from left to right and line by
 * line; null where it holds none. A sheet holds running text where most of its characters stand in cells with a full stop
 * outside of every table. What tells how a form is filled is no report, nor what 绩评 writes of its findings and of all
 * tables together.
 */
export function sheetText(grid: Grid): ReportText | null {
  const view = new GridView(grid);
  if (isRollUpSheet(view) || (isOwnSheet(grid.sheet) && grid.sheet !== REPORT_SHEET)) return null;
  const areas = findTables(view).tables.map(({ area }) => area);
  const paragraphs: string[] = [];
  const cells: string[] = [];
  let [all, running] = [0, 0];
  for (const { row, column, text } of textsOf(view)) {
    const length = text.replace(BLANKS, '').length;
    all += length;
    if (areas.some((area) => holds(area, row, column))) continue;
    if (text.includes('。')) running += length;
    for (const line of text.split(LINES)) {
      paragraphs.push(line);
      cells.push(view.name(row, column));
    }
  }
  if ([grid.sheet, paragraphs[0] ?? ''].some((title) => INSTRUCTIONS.test(title.trim()))) return null;
  return running * 2 > all ? { paragraphs, standing: { sheet: grid.sheet, cells } } : null;
}

/** Every cell that holds something, a merged one once. */
function* textsOf(view: GridView): Iterable<{ readonly row: number; readonly column: number; readonly text: string }> {
  for (let row = 0; row < view.height; row++) {
    for (let column = 0; column <= view.rowEnd(row); column++) {
      const text = view.covered(row, column) ? '' : view.text(row, column);
      if (text.trim() !== '') yield { row, column, text };
    }
  }
}

function holds({ top, bottom, left, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
