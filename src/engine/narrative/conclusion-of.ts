import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import type { Paragraph } from './narrative';
import { basicsSentence } from './parts/basics';
import { countsSentence, gradeRule, totalSentence } from './parts/conclusion';
import { fundsSentence } from './parts/funds';
import { unmetSentence } from './parts/unmet';
import { Passage } from './passage';
import { storyOf } from './story';
import { thisSubject } from './subject';

/** 自评结论 The conclusion in one paragraph; null for a table that says nothing. */
export function conclusionOf(result: TableResult, policy: Policy): Paragraph | null {
  const story = storyOf(result, policy);
  const { execution } = result;
  const sentences = [
    basicsSentence(story),
    execution && fundsSentence(execution),
    totalSentence(story, thisSubject(result.table)),
    gradeRule(story),
    countsSentence(story),
    unmetSentence(story),
  ];
  return Passage.text(sentences)?.paragraph() ?? null;
}
