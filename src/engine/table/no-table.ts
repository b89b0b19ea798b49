import type { GridView } from '../grid/view';
import { phrase, type Phrase } from '../message/phrase';
import { entriesOf } from './entries';
import type { Found } from './found';
import type { Table } from './table';
import { wordOf } from './text';

const MONEY = /(金额|预算数?|执行数|支出数|决算数)$/;
/** A list says in its first rows what it lists. */
const ROWS_TO_LOOK_AT = 20;

/** Why a sheet without a header of indicators is no evaluation table. */
export function noTable(view: GridView): Phrase {
  const { sheet } = view.grid;
  const columns = { left: 0, right: view.width - 1 };
  if (isBlank(view)) return phrase('table.blank-sheet', { sheet });
  const rows = Math.min(view.height, ROWS_TO_LOOK_AT);
  for (let row = 0; row < rows; row++) {
    const words = entriesOf(view, row, columns).map(({ text }) => wordOf(text));
    if (words.length > 1 && words.some((word) => MONEY.test(word))) return phrase('table.money-list', { sheet });
  }
  return phrase('table.no-header', { sheet });
}

function isBlank(view: GridView): boolean {
  for (let row = 0; row < view.height; row++) if (!view.blankRow(row)) return false;
  return true;
}

/** Says so where nobody has filled in an indicator of the table yet. */
export function blankTemplate({ area, title, sheet, indicators }: Table): Found['skipped'] {
  const filled = indicators.some(({ target, actual, given }) => [target, actual, given].some((field) => field?.text));
  return filled ? [] : [{ area, reason: phrase('table.blank-template', { table: title?.text || sheet }) }];
}
