import type { Ask, OutlineSection } from '../narrative/outline/outline';
import { outlines } from '../narrative/outline/outlines';
import { statements } from '../narrative/outline/statements';
import type { ReportLine } from './report-lines';
import { narrative } from '../message/zh-cn/narrative';

/** What the outlines ask whatever the table says: once it was written, only a person can have taken it out. */
const QUESTIONS: ReadonlySet<string> = new Set(
  [...Object.values(outlines).map(({ sections }) => sections), Object.values(statements)]
    .flatMap(asksIn)
    .map((ask) => narrative[`narrative.ask.${ask}`]),
);

/**
 * The lines without what a person took out of the report: questions below a heading that stands, and sections of nothing
 * but questions. `standing` are the lines that are there. Where most headings of a report are missing, it was never written
 * in this outline, and nothing was taken out.
 */
export function withoutRemoved(lines: readonly ReportLine[], standing: ReadonlySet<number>): readonly ReportLine[] {
  let isKnown = false;
  let isNew = true;
  return lines.filter(({ text, level }, index) => {
    if (level === 0) isKnown = isWritten(lines, index, standing);
    if (!isKnown || standing.has(index)) {
      if (level !== null) isNew = !isKnown;
      return true;
    }
    if (level === null) return isNew || !QUESTIONS.has(text);
    isNew = !asksBelow(lines, index);
    return isNew;
  });
}

function isWritten(lines: readonly ReportLine[], title: number, standing: ReadonlySet<number>): boolean {
  const headings = below(lines, title).filter((index) => lines[index]?.level !== null);
  return headings.filter((index) => standing.has(index)).length * 2 >= headings.length;
}

/** True for a heading below which only questions stand. */
function asksBelow(lines: readonly ReportLine[], heading: number): boolean {
  const texts = below(lines, heading).flatMap((index) => lines[index] ?? []);
  const said = texts.filter(({ level }) => level === null);
  return said.length > 0 && said.every(({ text }) => QUESTIONS.has(text));
}

/** The lines that stand below a title or heading, up to the next one of its level. */
function below(lines: readonly ReportLine[], heading: number): number[] {
  const own = lines[heading]?.level ?? 0;
  const next = lines.findIndex(({ level }, index) => index > heading && level !== null && level <= own);
  const end = next < 0 ? lines.length : next;
  return Array.from({ length: end - heading - 1 }, (_, index) => heading + 1 + index);
}

function asksIn(sections: readonly OutlineSection[]): Ask[] {
  return sections.flatMap(({ asks = [], sections: below = [] }) => [...asks, ...asksIn(below)]);
}
