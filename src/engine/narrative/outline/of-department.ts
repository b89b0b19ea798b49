import type { Question } from './outline';

const ASKS: Partial<Record<Question, Question>> = { background: 'duties', content: 'tasks' };

/** The heading of a project's outline as it stands over what is said of a whole department: `项目概况` → `部门概况`. */
export function departmentHeading(heading: string): string {
  return heading.replace('项目', '部门');
}

/** What is asked of a whole department where a project's outline asks of a project. */
export function departmentAsk(ask: Question): Question {
  return ASKS[ask] ?? ask;
}
