import { headRows } from '../audit/head-rows';
import { planDraft } from '../audit/plan-draft';
import type { GridView } from '../grid/view';
import { phrase, say } from '../message/phrase';
import { textContent } from '../plan/content';
import type { WritePlan } from '../plan/plan';
import { isRollUpSheet, ROLL_UP_SHEET } from './is-roll-up-sheet';
import { rollUp } from './roll-up';
import { ROLL_UP_WIDTHS } from './roll-up-columns';
import { rollUpRows } from './roll-up-rows';
import type { RollUpSource } from './roll-up-source';

/**
 * The roll-up on a sheet of its own: the paragraphs, the table by project, the table by kind of indicator. `existing` is
 * the sheet as it stands, null where there is none; a sheet of that name that a person made is kept.
 */
export function planRollUp(sources: readonly RollUpSource[], existing: GridView | null): WritePlan {
  const title = phrase('roll-up.title');
  if (existing && !isRollUpSheet(existing) && !isEmpty(existing)) return kept(existing.text(0, 0).trim());
  const rolled = rollUp(sources);
  const lines = rolled.paragraphs.map(({ text }) => phrase('roll-up.line', { text }));
  const head = headRows(title, lines, ROLL_UP_WIDTHS);
  return planDraft(
    {
      sheet: ROLL_UP_SHEET,
      kind: 'report',
      why: phrase('roll-up.why'),
      rows: [...head.rows, ...rollUpRows(rolled)],
      widths: ROLL_UP_WIDTHS,
      heights: head.heights,
      merges: head.merges,
      frozenRows: 0,
      landscape: true,
    },
    existing,
  );
}

function isEmpty(view: GridView): boolean {
  for (let row = 0; row < view.height; row++) if (!view.blankRow(row)) return false;
  return true;
}

/** A person's own sheet of that name. */
function kept(standing: string): WritePlan {
  const computed = textContent(say(phrase('roll-up.title'), 'zh-CN'));
  const why = phrase('roll-up.foreign');
  return {
    entries: [],
    conflicts: [{ sheet: ROLL_UP_SHEET, cell: 'A1', kind: 'report', standing, computed, why }],
    forms: [],
  };
}
