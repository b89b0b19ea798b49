import type { TableResult } from '../table-result';
import { quotation } from './facts';
import type { Paragraph } from './narrative';
import { Passage } from './passage';
import { isOfDepartment, subjectOfYear, yearOf } from './subject';

/** 标题 The title of a report: who, which year, what. */
export function titleOf({ table }: TableResult): Paragraph {
  const subject = subjectOfYear(table);
  const unit = isOfDepartment(table) ? null : quotation(table.unit ?? table.department);
  const title =
    Passage.say('narrative.title', { unit, subject }) ??
    Passage.say('narrative.title-alone', { subject }) ??
    Passage.say('narrative.title-of-year', { year: yearOf(table) }) ??
    Passage.say('narrative.title-bare', {});
  return title?.paragraph() ?? { text: '', facts: [] };
}
