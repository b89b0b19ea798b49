import { narrative } from '../message/zh-cn/narrative';
import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import { countsSentence } from './counts-sentence';
import { fundsSentence } from './funds-sentence';
import { headerSentence } from './header-sentence';
import { missedParagraph } from './missed-paragraph';
import type { Section } from './narrative';
import { Passage } from './passage';
import { totalSentence } from './total-sentence';

/** 自评结论 The narrative of a table, in Chinese; parts that the table does not hold are left out. */
export function narrate(result: TableResult, policy: Policy): Section[] {
  const { table, execution, indicators } = result;
  const passages = [
    Passage.text([headerSentence(table), execution && fundsSentence(execution), totalSentence(result, policy)]),
    countsSentence(indicators),
    ...indicators.filter(({ outcome, row }) => outcome === 'missed' && !row.detail).map(missedParagraph),
  ];
  const paragraphs = passages.flatMap((passage) => passage?.paragraph() ?? []);
  return paragraphs.length === 0
    ? []
    : [{ heading: narrative['narrative.conclusion'], level: 1, paragraphs, table: null }];
}
