import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import { overCompletions, shortcomings, tellFully } from './matters';
import type { Paragraph } from './narrative';
import { noDeviation } from './no-deviation';
import { Passage } from './passage';
import { storyOf } from './story';

/** 偏差说明 What the foot of a table says of all deviations, in one paragraph; null for a table without indicators or funds. */
export function deviationParagraphOf(result: TableResult, policy: Policy): Paragraph | null {
  const story = storyOf(result, policy);
  const matters = [...shortcomings(story), ...overCompletions(story)];
  const what = Passage.text(Passage.ordered(matters.map(tellFully))) ?? noDeviation(story);
  return Passage.say('narrative.deviations', { what })?.paragraph() ?? null;
}
