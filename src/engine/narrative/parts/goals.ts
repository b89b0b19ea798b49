import type { Field } from '../../table/table';
import { quotation, woven } from '../facts';
import { isInstruction } from '../is-instruction';
import { Passage } from '../passage';
import type { Story } from '../story';

/** 年度总体目标 What was expected and what came of it; a result that only repeats the goal is asked for. */
export function goals({ result: { table } }: Story): readonly (Passage | null)[] {
  const expected = answerIn(table.goal?.expected ?? null);
  const actual = answerIn(table.goal?.actual ?? null);
  const goal = Passage.say('narrative.goal', { goal: quotation(expected) });
  const result = Passage.say('narrative.goal-result', { result: quotation(actual) });
  if (!goal && !result) return [Passage.say('narrative.ask.goal', {})];
  const ask = Passage.say('narrative.ask.goal-result', {});
  if (!result) return [goal, ask];
  if (expected && actual && woven(expected.text) === woven(actual.text)) {
    return [goal, Passage.text([Passage.say('narrative.goal-copied', {}), ask])];
  }
  return [goal, result];
}

/** What was filled in; null for what the form only asks. */
function answerIn(field: Field | null): Field | null {
  return field && !isInstruction(field) ? field : null;
}
