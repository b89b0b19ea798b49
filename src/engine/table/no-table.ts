import type { GridView } from '../grid/view';
import { phrase, type Phrase } from '../message/phrase';
import { entriesOf, type Columns } from './entries';
import { readFunds } from './read-funds';
import { findFundsHeader } from './find-funds-header';
import { readGoal } from './read-goal';
import { readInfo } from './read-info';
import type { Found } from './find';
import type { Table } from './table';
import { wordOf } from './text';

const ABOUT_PERFORMANCE = /绩效|自评/;
const MONEY = /(金额|预算数?|执行数|支出数|决算数)$/;
/** A list says in its first rows what it lists. */
const ROWS_TO_LOOK_AT = 20;

/** A form of which only the funds block is there; null where the sheet is no such form. */
export function readFundsForm(view: GridView): Table | null {
  const columns = { left: 0, right: view.width - 1 };
  const header = findFundsHeader(view, 0, view.height, columns);
  if (!header || !mentions(view, header.row, columns, ABOUT_PERFORMANCE)) return null;
  const found = readFunds(view, 0, view.height, columns);
  if (!found) return null;
  const { title, year, yearCell, project, department, unit, from } = readInfo(view, 0, header.row, columns);
  return {
    sheet: view.grid.sheet,
    area: { top: from, left: 0, bottom: found.bottom, right: columns.right },
    kind: 'funds',
    title,
    year,
    yearCell,
    project,
    department,
    unit,
    funds: found.funds,
    allocation: null,
    accounts: null,
    goal: readGoal(view, found.bottom + 1, view.height, columns),
    headerRows: [],
    columns: [],
    indicators: [],
    total: null,
    footnotes: [],
    conclusions: [],
  };
}

/** Why a sheet without a header of indicators is no evaluation table. */
export function noTable(view: GridView): Phrase {
  const { sheet } = view.grid;
  const columns = { left: 0, right: view.width - 1 };
  if (!mentions(view, view.height - 1, columns, /./)) return phrase('table.blank-sheet', { sheet });
  const rows = Math.min(view.height, ROWS_TO_LOOK_AT);
  for (let row = 0; row < rows; row++) {
    const words = entriesOf(view, row, columns).map(({ text }) => wordOf(text));
    if (words.length > 1 && words.some((word) => MONEY.test(word))) return phrase('table.money-list', { sheet });
  }
  return phrase('table.no-header', { sheet });
}

function mentions(view: GridView, last: number, columns: Columns, pattern: RegExp): boolean {
  for (let row = 0; row <= last; row++) {
    if (entriesOf(view, row, columns).some(({ text }) => pattern.test(text))) return true;
  }
  return false;
}

/** Says so where nobody has filled in an indicator of the table yet. */
export function blankTemplate({ area, title, sheet, indicators }: Table): Found['skipped'] {
  const filled = indicators.some(({ target, actual, given }) => [target, actual, given].some((field) => field?.text));
  return filled ? [] : [{ area, reason: phrase('table.blank-template', { table: title?.text || sheet }) }];
}
