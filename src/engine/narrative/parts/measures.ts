import { quotation } from '../facts';
import { overCompletions, shortcomings, type Matter } from '../matters';
import { Passage } from '../passage';
import { remarksOn } from '../remarks-on';
import type { Story } from '../story';

/** 改进措施 What the sheet says will be done; for what it leaves open the measures are asked for. */
export function measures(story: Story): readonly (Passage | null)[] {
  const matters = [...shortcomings(story), ...overCompletions(story)];
  const written = remarksOn(story, /措施|建议/).map((remark) => Passage.sentence([quotation(remark)]));
  const told = matters.map(({ name, note }) =>
    Passage.sentence([Passage.say('narrative.measures-for', { name, measures: note.measures })]),
  );
  const paragraphs = [...Passage.ordered(told), ...written];
  const open = written.length > 0 ? [] : matters.filter(({ note }) => !note.measures);
  if (open.length > 0) return [...paragraphs, measuresAsk(open)];
  return paragraphs.length > 0 ? paragraphs : [Passage.say('narrative.ask.measures', {})];
}

/** Asks for the measures that the sheet leaves open; null for none. */
export function measuresAsk(matters: readonly Matter[]): Passage | null {
  return Passage.say('narrative.ask.measures-for', { names: Passage.list(matters.map(({ name }) => name)) });
}
