import { overCompletions, shortcomings, tellFully } from '../matters';
import { Passage } from '../passage';
import { measuresAsk } from './measures';
import type { Story } from '../story';
import { noDeviation } from '../no-deviation';

/** 偏离绩效目标的原因和改进措施 Each deviation with its reason and its measures. */
export function deviations(story: Story): readonly (Passage | null)[] {
  const matters = [...shortcomings(story), ...overCompletions(story)];
  if (matters.length === 0) return [noDeviation(story) ?? Passage.say('narrative.ask.deviations', {})];
  const open = matters.filter(({ note }) => !note.measures);
  return [...Passage.ordered(matters.map(tellFully)), measuresAsk(open)];
}
