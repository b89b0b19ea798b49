import { headingNumber } from '../narrative/numbering';
import { headingOf } from './heading-of';
import type { RewrittenLine } from './rewritten-line';

/** Before the first heading of each level. */
const NONE: readonly number[] = [0, 0, 0, 0, 0];

/** The lines with their headings counted through: a person may have added one or taken one out. Their own words stay. */
export function renumbered(lines: readonly RewrittenLine[]): RewrittenLine[] {
  let counts = NONE;
  return lines.map((line) => {
    if (line.level === 0) counts = NONE;
    const heading = line.level === null || line.level === 0 ? null : headingOf(line.text);
    if (!heading) return line;
    counts = counts.map((count, level) => (level < heading.level ? count : level > heading.level ? 0 : count + 1));
    const number = headingNumber(heading.level, counts[heading.level] ?? 1);
    return line.own ? line : { ...line, text: `${number}${heading.name}` };
  });
}
