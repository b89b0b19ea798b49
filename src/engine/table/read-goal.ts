import type { GridView } from '../grid/view';
import { entriesOf, type Columns, type Entry } from './entries';
import { fieldAt } from './field';
import type { Field, Table } from './table';
import { wordOf } from './text';

const EXPECTED = /^(年初设定|年初|预期|项目|年度|全年|总体)+(绩效)?目标$/;
const ACTUAL = /^(全年|年度|目标|总体|实际|绩效)*(目标)?(实际)?完成情况(综述)?$/;
/** The side bar of the block, or its only label. */
const SIDE = /^(项目)?(年度)?(总体|绩效)?目标$/;

/** 年度总体目标 The goal that stands between the rows `from` and `to`; null where there is none. */
export function readGoal(view: GridView, from: number, to: number, columns: Columns): Table['goal'] {
  let alone: Field | null = null;
  for (let row = from; row < to; row++) {
    const entries = entriesOf(view, row, columns);
    // A side bar may read like a label: the one that stands nearest to the text counts.
    const done = entries.filter(({ text }) => ACTUAL.test(wordOf(text))).at(-1);
    if (done) {
      const before = entries.filter(({ area, text }) => area.left < done.area.left && EXPECTED.test(wordOf(text)));
      const expected = before.at(-1);
      return { expected: expected ? below(view, expected, to) : alone, actual: below(view, done, to) };
    }
    alone ??= besideSide(view, row, entries);
  }
  return alone && { expected: alone, actual: null };
}

/** What stands under the label, as long as it is still the head. */
function below(view: GridView, { area }: Entry, to: number): Field | null {
  return area.bottom + 1 < to ? fieldAt(view, area.bottom + 1, area.left) : null;
}

/** `2024年绩效目标 | 1.资金…` */
function besideSide(view: GridView, row: number, [side, text, ...others]: readonly Entry[]): Field | null {
  if (!side || !text || others.length > 0 || !SIDE.test(wordOf(side.text)) || EXPECTED.test(wordOf(text.text)))
    return null;
  return fieldAt(view, row, text.area.left);
}
