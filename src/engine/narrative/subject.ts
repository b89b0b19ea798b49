import { isDepartmentFramework } from '../table/kind-of';
import type { Table } from '../table/table';
import { nameOf, quotation } from './facts';
import { Passage } from './passage';
import { withoutCode } from './without-code';

/** Names that say already what they name. */
const NAMES_ITSELF = /(?:项目|经费|资金|专项|工程)$/;

/** What is evaluated, by its name where the table has one: `“职工疗休养”项目`. */
export function subjectOf(table: Table): Passage | null {
  return namedSubject(table) ?? thisSubject(table);
}

/** What is evaluated, where it was named before or has no name. */
export function thisSubject(table: Table): Passage | null {
  return Passage.say(isOfDepartment(table) ? 'narrative.this-department' : 'narrative.this-project', {});
}

/** What is evaluated, with its year; null where the table names neither project nor department. */
export function subjectOfYear(table: Table): Passage | null {
  const year = yearOf(table);
  const subject = namedSubject(table);
  const dated = isOfDepartment(table)
    ? Passage.say('narrative.whole-department-of-year', { department: departmentOf(table), year })
    : Passage.say('narrative.of-year', { year, subject });
  const namesYear = table.year !== null && table.project?.text.startsWith(table.year) === true;
  return namesYear ? subject : (dated ?? subject);
}

/** True where a whole department is evaluated. */
export function isOfDepartment({ kind, project, indicators }: Table): boolean {
  const isDepartments = kind === 'department' || (kind === 'scorelist' && isDepartmentFramework(indicators));
  return isDepartments && !quotation(project);
}

/** The year as the table names it. */
export function yearOf({ year, yearCell }: Table): Passage | null {
  if (year === null || yearCell === null) return null;
  return Passage.fact(year, { format: 'year', basis: 'read', value: null, cells: [yearCell] });
}

/** What is evaluated by its name; null where the table gives none. */
export function namedSubject(table: Table): Passage | null {
  if (isOfDepartment(table)) return Passage.say('narrative.whole-department', { department: departmentOf(table) });
  const project = nameOf(table.project && withoutCode(table.project));
  const namesItself = NAMES_ITSELF.test(table.project?.text.trim() ?? '');
  return Passage.say(namesItself ? 'narrative.project-as-named' : 'narrative.project', { project });
}

function departmentOf({ department, unit }: Table): Passage | null {
  const place = department ?? unit;
  return quotation(place && withoutCode(place));
}
