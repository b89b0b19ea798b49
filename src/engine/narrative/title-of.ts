import type { TableResult } from '../table-result';
import { quotation } from './facts';
import type { Paragraph } from './narrative';
import { Passage } from './passage';
import { isOfDepartment, subjectOfYear, yearOf } from './subject';
import { withoutCode } from './without-code';

/** 标题 The title of a report: who, which year, what. */
export function titleOf({ table }: TableResult): Paragraph {
  const subject = subjectOfYear(table);
  const body = table.unit ?? table.department;
  const unit = isOfDepartment(table) ? null : quotation(body && withoutCode(body));
  const title =
    Passage.say('narrative.title', { unit, subject }) ??
    Passage.say('narrative.title-alone', { subject }) ??
    Passage.say('narrative.title-of-year', { year: yearOf(table) }) ??
    Passage.say('narrative.title-bare', {});
  return title?.paragraph() ?? { text: '', facts: [] };
}
