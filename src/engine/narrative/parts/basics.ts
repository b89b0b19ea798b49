import { quotation, woven } from '../facts';
import { Passage } from '../passage';
import type { Story } from '../story';
import { isOfDepartment, subjectOf, subjectOfYear, yearOf } from '../subject';

/** What is evaluated and who carried it out; null where the table names nothing of it. */
export function basicsSentence({ result: { table } }: Story): Passage | null {
  const named = subjectOfYear(table);
  const alone =
    Passage.say('narrative.subject-alone', { subject: named }) ??
    Passage.say('narrative.year-alone', { year: yearOf(table) });
  if (isOfDepartment(table)) return Passage.sentence([alone]);
  const subject = named ?? subjectOf(table);
  const unit = quotation(table.unit);
  const department = quotation(table.department);
  if (unit && department && woven(table.unit?.text ?? '') === woven(table.department?.text ?? '')) {
    return Passage.sentence([Passage.say('narrative.run-by-itself', { subject, unit })]);
  }
  const run = Passage.say('narrative.run-by', { subject, unit });
  if (run) return Passage.sentence([run, Passage.say('narrative.under', { department })]);
  return Passage.sentence([Passage.say('narrative.run-under', { subject, department }) ?? alone]);
}

/** 项目概况 Its paragraph; what the table does not name is asked for. */
export function basics(story: Story): readonly (Passage | null)[] {
  const { table } = story.result;
  const ask = subjectOfYear(table) ? null : Passage.say('narrative.ask.identity', {});
  return [Passage.text([basicsSentence(story), ask])];
}
