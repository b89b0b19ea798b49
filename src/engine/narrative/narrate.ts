import type { Policy } from '../policy/policy';
import type { TableResult } from '../table-result';
import { headingNumber } from './numbering';
import type { Section } from './narrative';
import type { OutlineSection, Question } from './outline/outline';
import type { OutlineId } from './outline/outline-id';
import { departmentAsk, departmentHeading } from './outline/of-department';
import { outlines } from './outline/outlines';
import { statementOf } from './outline/statements';
import { indicatorAnalysis } from './parts/indicator-analysis';
import { partOf } from './parts/part-of';
import { Passage } from './passage';
import { storyOf, type Story } from './story';
import { isOfDepartment } from './subject';

/**
 * 自评报告 The report of a table in the outline that the policy or the person names, in Chinese: its sections in reading
 * order, from headings down to those below them. A table without indicators that no outline is made for has its own
 * sections. Empty for a table that says nothing.
 */
export function narrate(result: TableResult, policy: Policy, outline: OutlineId = policy.outline): Section[] {
  const story = storyOf(result, policy);
  const { table, execution } = result;
  const statement = statementOf(table);
  if (statement) return sectionsOf(statement, 1, story);
  if (story.tales.length === 0 && !execution && !table.project && !table.year) return [];
  return sectionsOf(outlines[outline].sections, 1, story);
}

function sectionsOf(sections: readonly OutlineSection[], level: number, story: Story): Section[] {
  let position = 0;
  return sections.flatMap((section) => {
    const number = section.numbered === false ? '' : headingNumber(level, ++position);
    const heading = isOfDepartment(story.result.table) ? departmentHeading(section.heading) : section.heading;
    return sectionOf(section, `${number}${heading}`, level, story);
  });
}

function sectionOf(section: OutlineSection, heading: string, level: number, story: Story): Section[] {
  const { carries = [], asks = [], divided = false, table = null, sections = [] } = section;
  const divisions = divided ? indicatorAnalysis(story) : [];
  const said = [
    ...carries.flatMap((name) => partOf(name)(story)),
    ...asks.map((ask) => questionOf(ask, story)),
    ...divisions.flatMap((division) => (division.heading === null ? division.paragraphs : [])),
  ];
  const headed = divisions.flatMap(({ heading: name, paragraphs }) => (name === null ? [] : [{ name, paragraphs }]));
  const below = sectionsOf(sections, level + 1, story);
  const hasMore = headed.length > 0 || below.length > 0 || said.some((passage) => passage !== null);
  const own = hasMore ? said : [Passage.say('narrative.ask.section', {})];
  return [
    { heading, level, paragraphs: paragraphsOf(own), table: shown(table, story) },
    ...headed.map(({ name, paragraphs }, index) => ({
      heading: `${headingNumber(level + 1, index + 1)}${name}`,
      level: level + 1,
      paragraphs: paragraphsOf(paragraphs),
      table: null,
    })),
    ...below,
  ];
}

function questionOf(ask: Question, { result: { table } }: Story): Passage | null {
  return Passage.say(`narrative.ask.${isOfDepartment(table) ? departmentAsk(ask) : ask}`, {});
}

function paragraphsOf(passages: readonly (Passage | null)[]): Section['paragraphs'] {
  return passages.flatMap((passage) => passage?.paragraph() ?? []);
}

/** A table that the form does not have is not shown. */
function shown(table: Section['table'], { result, tales }: Story): Section['table'] {
  if (table === 'indicators' && tales.length === 0) return null;
  return table === 'funds' && !result.execution ? null : table;
}
