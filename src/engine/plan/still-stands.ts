import type { Cell } from '../grid/grid';
import { flat, squeeze } from '../table/text';
import type { Guard } from './plan';

/** True where the cell still holds what was read: the same formula and the same shown text, however it is broken into lines. */
export function stillStands({ before, beforeFormula }: Guard, { text, formula }: Cell): boolean {
  return formula === beforeFormula && (text === before || squeeze(flat(text)) === squeeze(flat(before)));
}
