import { CHECKLIST_SHEET, GridView, readAsides } from '../../engine';
import type { Reading } from '../../workbook/host';
import { changedAnswers } from './changed-answers';
import type { PaneState } from './state';

/**
 * The answers with the reasons that stand in 核对清单: what a person wrote there, or took out, since it was read before
 * (null: never) counts; what was settled in the pane meanwhile stays.
 */
export function withWrittenAsides(
  answers: PaneState['answers'],
  before: Reading | null,
  after: Reading,
): PaneState['answers'] {
  const was = asidesIn(before);
  const is = asidesIn(after);
  let merged = answers;
  for (const [sheet, asides] of is) {
    for (const [key, aside] of asides) {
      if (was.get(sheet)?.get(key)?.reason === aside.reason) continue;
      merged = changedAnswers(merged, sheet, 'asides', key, aside);
    }
  }
  for (const [sheet, asides] of was) {
    for (const [key, { reason }] of asides) {
      const isGone = !is.get(sheet)?.has(key) && merged.get(sheet)?.asides.get(key)?.reason === reason;
      if (isGone) merged = changedAnswers(merged, sheet, 'asides', key, null);
    }
  }
  return merged;
}

function asidesIn(reading: Reading | null): ReturnType<typeof readAsides> {
  const checklist = reading?.grids.find(({ sheet }) => sheet === CHECKLIST_SHEET);
  return checklist ? readAsides(new GridView(checklist)) : new Map();
}
