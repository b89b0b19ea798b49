import type { Fact, Report } from '../../engine';

/** The figures of a report by where they stand and what they rest on. */
export type Figures = ReadonlyMap<string, string>;

/** True for what says a number, be it computed or quoted as the sheet has it: `≥180人`. */
export function isFigure({ format, text }: Fact): boolean {
  return format !== 'quotation' || /\d/.test(text);
}

/** What makes a figure the same one when it is computed again. */
export function figureKey(heading: string, { format, basis, cells }: Fact): string {
  return [heading.replace(/^[^、）．]*[、）．]/, ''), format, basis, ...cells].join('|');
}

/** The figures of the report as they are now. */
export function figuresOf({ sections }: Report): Figures {
  return new Map(
    sections.flatMap(({ heading, paragraphs }) =>
      paragraphs.flatMap(({ facts }) =>
        facts.filter(isFigure).map((fact) => [figureKey(heading, fact), fact.text] as const),
      ),
    ),
  );
}
