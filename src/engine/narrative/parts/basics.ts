import { quotation, woven } from '../facts';
import type { Table } from '../../table/table';
import { Passage } from '../passage';
import type { Story } from '../story';
import { isOfDepartment, subjectOf, subjectOfYear, yearOf } from '../subject';
import { withoutCode } from '../without-code';

/** What is evaluated and who carried it out; null where the table names nothing of it. */
export function basicsSentence({ result: { table } }: Story): Passage | null {
  const named = subjectOfYear(table);
  const alone =
    Passage.say('narrative.subject-alone', { subject: named }) ??
    Passage.say('narrative.year-alone', { year: yearOf(table) });
  if (isOfDepartment(table)) return Passage.sentence([alone]);
  const subject = named ?? subjectOf(table);
  const unit = quotation(table.unit && withoutCode(table.unit));
  const department = quotation(table.department && withoutCode(table.department));
  if (unit && department && isSameBody(table)) {
    return Passage.sentence([Passage.say('narrative.run-by-itself', { subject, unit })]);
  }
  const run = Passage.say('narrative.run-by', { subject, unit });
  if (run) return Passage.sentence([run, Passage.say('narrative.under', { department })]);
  return Passage.sentence([Passage.say('narrative.run-under', { subject, department }) ?? alone]);
}

/** What is added to the name of a body that fills both places of the form. */
const OWN_LEVEL = /(?:本级|部门|机关)$/;

/** True where one body is over the project and carries it out. */
function isSameBody({ unit, department }: Table): boolean {
  const [one, other] = [unit, department].map((field) =>
    woven(field ? withoutCode(field).text : '').replace(OWN_LEVEL, ''),
  );
  return one === other;
}

/** 项目概况 Its paragraph; what the table does not name is asked for. */
export function basics(story: Story): readonly (Passage | null)[] {
  const { table } = story.result;
  return [Passage.text([basicsSentence(story), subjectOfYear(table) ? null : identityAsk(table)])];
}

function identityAsk(table: Table): Passage | null {
  const knowsYear = yearOf(table) !== null;
  if (isOfDepartment(table)) {
    return Passage.say(knowsYear ? 'narrative.ask.department-name' : 'narrative.ask.department-identity', {});
  }
  return Passage.say(knowsYear ? 'narrative.ask.name' : 'narrative.ask.identity', {});
}
