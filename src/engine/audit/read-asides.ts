import type { Answers, Aside } from '../answers';
import { parseCell } from '../grid/a1';
import type { GridView } from '../grid/view';
import { phrase, say } from '../message/phrase';
import { squeeze } from '../table/text';
import { keyOf } from './aside-key';
import { CHECKLIST_COLUMNS, type ChecklistColumn } from './checklist-columns';

type Columns = ReadonlyMap<ChecklistColumn, number>;

/** The columns that say which finding a row is of, and why it may stand. */
const NEEDED: readonly ChecklistColumn[] = ['sheet', 'code', 'cell', 'message', 'aside'];

/**
 * The reasons that stand in a 核对清单, by the name of the sheet that each finding is in. Columns are known by their
 * heads, wherever a person moved them; rows without a reason say nothing.
 */
export function readAsides(checklist: GridView): ReadonlyMap<string, Answers['asides']> {
  const found = new Map<string, Map<string, Aside>>();
  let columns: Columns | null = null;
  for (let row = 0; row < checklist.height; row++) {
    if (!columns) {
      columns = columnsAt(checklist, row);
      continue;
    }
    const [sheet = '', ...told] = textsAt(checklist, row, columns);
    const [code = '', cell = '', said = '', reason = ''] = told.map((text) => text.trim());
    if (reason === '' || !parseCell(cell)) continue;
    const own = found.get(sheet) ?? new Map<string, Aside>();
    found.set(sheet, own.set(keyOf(code, cell, said), { said, reason }));
  }
  return found;
}

/** Where the columns are, if this row heads them. */
function columnsAt(view: GridView, row: number): Columns | null {
  const heads = new Map(CHECKLIST_COLUMNS.map(([column]) => [say(phrase(`audit.column.${column}`), 'zh-CN'), column]));
  const columns = new Map<ChecklistColumn, number>();
  for (let at = 0; at <= view.rowEnd(row); at++) {
    const column = heads.get(squeeze(view.text(row, at)));
    if (column && !columns.has(column)) columns.set(column, at);
  }
  return NEEDED.every((column) => columns.has(column)) ? columns : null;
}

function textsAt(view: GridView, row: number, columns: Columns): readonly string[] {
  return NEEDED.map((column) => view.text(row, columns.get(column) ?? 0));
}
