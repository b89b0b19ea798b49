import type { GridView } from '../grid/view';
import { entriesOf, type Columns, type Entry } from './entries';
import { fieldAt } from './field';
import type { Field, Table } from './table';
import { wordOf } from './text';

const EXPECTED = /^(年初设定|年初|预期|项目|年度|全年|总体)+(绩效)?目标$/;
const ACTUAL = /^(全年|年度|目标|总体|实际|绩效)*(目标)?(实际)?完成情况(综述)?$/;
/** What heads a list of tasks: its 完成情况 is no goal's. */
const TASK = /^(任务|工作)(名称|内容)$|^主要(任务|内容)$/;
/** The side bar of the block, or its only label. */
const SIDE = /^(项目)?(年度)?(总体|绩效|总)?目标$/;

type Goal = NonNullable<Table['goal']>;

/** 年度总体目标 The goal that stands between the rows `from` and `to`; null where there is none. */
export function readGoal(view: GridView, from: number, to: number, columns: Columns): Goal | null {
  let beside: Goal | null = null;
  for (let row = from; row < to; row++) {
    const entries = entriesOf(view, row, columns);
    // A side bar may read like a label: the one that stands nearest to the text counts.
    const done = entries.filter(({ text }) => ACTUAL.test(wordOf(text))).at(-1);
    if (done && !entries.some(({ text }) => TASK.test(wordOf(text)))) {
      const labels = labelsOf(entries, done);
      const texts = labels.map((label) => below(view, label, to)).reverse();
      // A goal adjusted during the year stands nearer, if there is one.
      const expected =
        texts.find((field) => field && !NOTHING.test(field.text)) ?? texts[0] ?? beside?.expected ?? null;
      const actual = beside && entries[0] === done ? rightOf(view, row, done) : below(view, done, to);
      return { expected, actual };
    }
    beside ??= besideLabel(view, row, entries);
  }
  return beside;
}

/** What heads the expected goal beside what came of it: a label of its own, else what may be a side bar elsewhere. */
function labelsOf(entries: readonly Entry[], done: Entry): readonly Entry[] {
  const before = entries.filter(({ area }) => area.left < done.area.left);
  const labels = before.filter(({ text }) => EXPECTED.test(wordOf(text)));
  if (labels.length > 0) return labels;
  return before.filter(({ area, text }) => area.top === area.bottom && SIDE.test(wordOf(text)));
}

const NOTHING = /^[无/—-]*$/;

/** What stands under the label, as long as it is still the head. */
function below(view: GridView, { area }: Entry, to: number): Field | null {
  return area.bottom + 1 < to ? fieldAt(view, area.bottom + 1, area.left) : null;
}

/** What stands beside the label, where the goal stood beside its own, too. */
function rightOf(view: GridView, row: number, { area }: Entry): Field | null {
  return area.right + 1 < view.width ? fieldAt(view, row, area.right + 1) : null;
}

/** `2024年绩效目标 | 1.资金…`, and what came of it in a third cell. */
function besideLabel(view: GridView, row: number, [side, text, done, ...others]: readonly Entry[]): Goal | null {
  if (!side || !text || others.length > 0 || !SIDE.test(wordOf(side.text)) || EXPECTED.test(wordOf(text.text))) {
    return null;
  }
  const [expected, actual] = [text, done].map((entry) => entry && fieldAt(view, row, entry.area.left));
  return { expected: expected ?? null, actual: actual ?? null };
}
