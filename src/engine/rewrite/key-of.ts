import { headingOf } from './heading-of';
import { wordsOf } from './letters-of';

/** What makes a line the same whatever its figures: a heading's name, a text's words; null for a blank line. */
export function keyOf(line: string): string | null {
  if (line === '') return null;
  const heading = headingOf(line);
  return heading ? `#${heading.name}` : wordsOf(line);
}
