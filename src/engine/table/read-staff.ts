import type { GridView } from '../grid/view';
import type { StaffRow } from './accounts';
import { entriesOf } from './entries';
import { fieldAt } from './field';
import { wordOf } from './text';

const POSTS = /^编制(人?数)?$/;
const PEOPLE = /在职(人员)?(人?数)$|实有人数$/;
const CONTROL = /控制率$/;

/** 财政供养人员 The posts and the people in office, which such a table sets above the money. */
export function readStaff(view: GridView, from: number, to: number): StaffRow[] {
  const columns = { left: 0, right: view.width - 1 };
  const staff: StaffRow[] = [];
  for (let row = from; row < to - 1; row++) {
    const entries = entriesOf(view, row, columns);
    const at = (pattern: RegExp): number | undefined =>
      entries.find(({ text }) => pattern.test(wordOf(text)))?.area.left;
    const [posts, people, rate] = [at(POSTS), at(PEOPLE), at(CONTROL)];
    if (posts === undefined || people === undefined) continue;
    const below = row + 1;
    const rateGiven = rate === undefined ? null : fieldAt(view, below, rate);
    staff.push({ row: below + 1, posts: fieldAt(view, below, posts), people: fieldAt(view, below, people), rateGiven });
  }
  return staff;
}
