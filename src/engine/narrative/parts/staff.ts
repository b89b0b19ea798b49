import type { StaffRow } from '../../table/accounts';
import { percentage, words } from '../facts';
import { Passage } from '../passage';
import type { Story } from '../story';

/** 人员情况 Posts, people in office, and the rate of the one to the other. */
export function staff({ result: { table, rates } }: Story): readonly (Passage | null)[] {
  const rows = table.accounts?.staff ?? [];
  return rows.map((row) => {
    const slots = { posts: numberIn(row.posts), people: numberIn(row.people) };
    const control = rates.find(({ name, cells }) => name === 'staff-control' && cells[0] === row.people.cell);
    const rate = control ? percentage(control.value, control.cells) : null;
    return Passage.sentence([
      Passage.say('narrative.staff', { ...slots, rate }) ?? Passage.say('narrative.staff-alone', slots),
    ]);
  });
}

function numberIn({ text, cell }: StaffRow['posts']): Passage | null {
  return words(text.replace(/[人名个]$/, ''), cell);
}
