import { quotation } from '../facts';
import { isReached } from '../indicator/fates';
import { overCompletions, shortcomings, tellBriefly } from '../matters';
import { Passage } from '../passage';
import { remarksOn } from '../remarks-on';
import type { Story } from '../story';
import { isOfDepartment } from '../subject';

/** 存在的问题及原因 What fell short or went far beyond its target, each with the reason that the sheet gives; then what a person wrote there. */
export function problems(story: Story): readonly (Passage | null)[] {
  const written = remarksOn(story, /问题|原因/).map((remark) => Passage.sentence([quotation(remark)]));
  const matters = [...shortcomings(story), ...overCompletions(story)];
  if (matters.length > 0)
    return [...Passage.ordered(matters.map((matter) => tellBriefly(matter, written.length > 0))), ...written];
  if (written.length > 0) return written;
  const isSettled = story.tales.every((tale) => isReached(tale) || tale.fate === 'not-applicable');
  if (story.tales.length === 0 || !isSettled) return [askOf(story)];
  const none = Passage.sentence([Passage.say('narrative.no-problem', {})]);
  return [Passage.text([none, Passage.say('narrative.ask.other-problems', {})])];
}

function askOf({ result: { table } }: Story): Passage | null {
  return Passage.say(isOfDepartment(table) ? 'narrative.ask.department-problems' : 'narrative.ask.problems', {});
}
