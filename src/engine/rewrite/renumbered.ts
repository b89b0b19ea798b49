import { headingNumber } from '../narrative/numbering';
import { headingOf } from './heading-of';
import type { RewrittenLine } from './rewritten-line';

/** The lines with their headings counted through: a person may have added one or taken one out. Their own words stay. */
export function renumbered(lines: readonly RewrittenLine[]): RewrittenLine[] {
  let counts: number[] = [];
  return lines.map((line) => {
    if (line.level === 0) counts = [];
    const heading = line.level === null || line.level === 0 ? null : headingOf(line.text);
    if (!heading) return line;
    const position = (counts[heading.level] ?? 0) + 1;
    counts = [...counts.slice(0, heading.level), position];
    return line.own ? line : { ...line, text: `${headingNumber(heading.level, position)}${heading.name}` };
  });
}
