import type { Report } from '../narrative/report-of';

/** A line of the report: the title (0), a heading by its level, or text. */
export interface ReportLine {
  readonly text: string;
  readonly level: number | null;
}

/** Letters that a row shows in full: no row is higher than 409 points, and no cell holds more than 32,767 letters. */
const LONGEST = 600;

/** The reports line by line, each in a row of its own; a paragraph that is too long for one goes on in the next. */
export function reportLines(reports: readonly Report[]): ReportLine[] {
  return reports
    .filter(({ sections }) => sections.length > 0)
    .flatMap(({ title, sections }) => [
      { text: title.text, level: 0 },
      ...sections.flatMap(({ heading, level, paragraphs }) => [
        { text: heading, level },
        ...paragraphs.flatMap(({ text }) => piecesOf(text).map((piece) => ({ text: piece, level: null }))),
      ]),
    ]);
}

/** A long text broken behind its sentences, where need be behind its clauses or anywhere. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const end = [/.*。/s, /.*[；，、]/s].map((until) => until.exec(head)?.[0].length ?? 0).find((length) => length > 0);
    const cut = end ?? LONGEST - (/[\uD800-\uDBFF]$/.test(head) ? 1 : 0);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}
