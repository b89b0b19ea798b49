import { headingOf } from './heading-of';
import { wordsOf } from './letters-of';

/** What makes a line the same whatever its figures: the words of a heading's name, of a text; null for a blank line. */
export function keyOf(line: string): string | null {
  if (line === '') return null;
  const heading = headingOf(line);
  return heading ? `#${wordsOf(heading.name)}` : wordsOf(line);
}
