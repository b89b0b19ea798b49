import type { Table } from '../table/table';
import type { TableResult } from '../table-result';
import { quotation } from './facts';
import type { Paragraph } from './narrative';
import { statementOf } from './outline/statements';
import { Passage } from './passage';
import { isOfDepartment, subjectOfYear, yearOf } from './subject';
import { withoutCode } from './without-code';

/** 标题 The title of a report: who, which year, what. */
export function titleOf({ table }: TableResult): Paragraph {
  const statement = statementTitle(table);
  if (statement) return statement;
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

/** The title over what is told without an outline; null for any other table. */
function statementTitle(table: Table): Paragraph | null {
  if (!statementOf(table)) return null;
  const year = yearOf(table);
  const title = table.allocation
    ? (Passage.say('narrative.title-allocation-of-year', { year }) ?? Passage.say('narrative.title-allocation', {}))
    : (Passage.say('narrative.title-accounts-of-year', { year }) ?? Passage.say('narrative.title-accounts', {}));
  const body = table.unit ?? table.department;
  const whole = Passage.say('narrative.title-of', { unit: quotation(body && withoutCode(body)), title }) ?? title;
  return whole?.paragraph() ?? null;
}
