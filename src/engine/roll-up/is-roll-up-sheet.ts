import type { GridView } from '../grid/view';
import { phrase, say } from '../message/phrase';

/** 汇总 The sheet that takes the roll-up. */
export const ROLL_UP_SHEET = '汇总';

/** True for a roll-up that 绩评 wrote, known by its title: a sheet that a person named so has another. */
export function isRollUpSheet(view: GridView): boolean {
  return view.grid.sheet === ROLL_UP_SHEET && view.text(0, 0).trim() === say(phrase('roll-up.title'), 'zh-CN');
}
