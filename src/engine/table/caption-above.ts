import type { GridView } from '../grid/view';
import { entriesOf } from './entries';
import { fieldAt } from './field';
import type { Field } from './table';

const LONGEST_CAPTION = 80;
const UNIT_LINE = /^[(（]?(金额)?单位/;

/** The lowest text above the header that stands alone on its row: `省级专项资金预算`. */
export function captionAbove(view: GridView, from: number, to: number): Field | null {
  for (let row = to - 1; row >= from; row--) {
    const [entry, ...others] = entriesOf(view, row, { left: 0, right: view.width - 1 });
    if (!entry || others.length > 0 || UNIT_LINE.test(entry.text)) continue;
    return entry.text.length > LONGEST_CAPTION ? null : fieldAt(view, row, entry.area.left);
  }
  return null;
}
