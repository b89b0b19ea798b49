import type { Report } from '../narrative/report-of';
import { reportLines, type ReportLine } from './report-lines';
import { commonOrder } from './common-order';
import { headingOf } from './heading-of';
import { isCutFrom } from './is-cut-from';
import { keyOf } from './key-of';
import { lettersOf, NAME_OR_FIGURE } from './letters-of';
import { pairLines } from './pair-lines';
import { renumbered } from './renumbered';
import type { ReportRows } from './report-rows';
import { ReportLanguage } from './report-language';
import type { RewrittenLine } from './rewritten-line';
import { withoutRemoved } from './without-removed';
import { withOwnWords } from './with-own-words';

const BLANK: RewrittenLine = { text: '', level: null, from: null, own: true, ours: null };

/** The report brought to date. */
export interface Rewritten {
  readonly lines: readonly RewrittenLine[];
  /** Standing lines that we wrote and that no longer hold. */
  readonly outdated: readonly number[];
}

/**
 * 再写一次 The report as it is now, laid over the lines that stand. Who wrote a line is told by its words: ours are brought
 * to date, a person's are kept, and where both speak of the same thing a person has the choice.
 */
export function rewriteLines(rows: ReportRows, reports: readonly Report[], written: ReadonlySet<string>): Rewritten {
  const standing = rows.texts;
  const language = new ReportLanguage(reports, standing, written);
  const ours = linesOf(reports, standing, language);
  // A sheet without a line of ours is a person's: nothing of it is held against ours.
  const pairs = standingOf(standing, ours).size > 0 ? pairLines(standing, ours, language) : [];
  const outdated: number[] = [];
  const lines: RewrittenLine[] = [];
  let [from, fromOurs] = [0, 0];
  for (const [at, place] of [...pairs, [standing.length, ours.length] as const]) {
    for (; from < at; from++) {
      const line = standing[from] ?? '';
      if (language.wrote(line) && !isFormula(rows, from)) outdated.push(from);
      else lines.push({ text: line, level: levelOf(line), from, own: true, ours: null });
    }
    // Below what only a person wrote, our report begins with a blank line above it.
    if (pairs.length === 0 && lines.length > 0) lines.push(BLANK);
    for (; fromOurs < place; fromOurs++) {
      const line = ours[fromOurs];
      if (line) lines.push({ ...line, from: null, own: false, ours: null });
    }
    const line = ours[place];
    if (line) lines.push({ ...settled(at, line, rows, language), level: line.level, from: at });
    [from, fromOurs] = [at + 1, place + 1];
  }
  return { lines: renumbered(lines), outdated };
}

/** What we would write, but for what a person took out. Nothing was taken out of an outline that was never written. */
function linesOf(
  reports: readonly Report[],
  standing: readonly string[],
  { formerHeadings }: ReportLanguage,
): readonly ReportLine[] {
  const lines = reportLines(reports);
  if (formerHeadings.size > 0) return lines;
  return withoutRemoved(lines, standingOf(standing, lines));
}

/** Our lines that stand, whatever their figures. */
function standingOf(standing: readonly string[], ours: readonly ReportLine[]): ReadonlySet<number> {
  const keys = ours.map(({ text }) => keyOf(text));
  return new Set(commonOrder(standing.map(keyOf), keys).map(([, place]) => place));
}

type Settled = Pick<RewrittenLine, 'text' | 'own' | 'ours'>;

/** What is to stand in the place of a paragraph, and what we would write there where that is a person's choice. */
function settled(index: number, { text, level }: ReportLine, rows: ReportRows, language: ReportLanguage): Settled {
  const standing = rows.texts[index] ?? '';
  const kept = { text: standing, own: true, ours: text };
  // A formula is a person's: it brings itself to date.
  if (isFormula(rows, index)) return standing === text ? { ...kept, ours: null } : kept;
  if (keyOf(standing) === keyOf(text)) return { text, own: false, ours: null };
  if (level !== null) return language.wrote(standing) ? { text, own: false, ours: null } : kept;
  return settledText(standing, text, language) ?? kept;
}

/** The same of a text; null where a person's words are to stand as they are. */
function settledText(standing: string, text: string, language: ReportLanguage): Settled | null {
  const merge = (changing?: RegExp): string | null =>
    withOwnWords(standing, text, (part) => language.wrote(part), changing);
  const merged = merge() ?? (language.wrote(standing) ? null : merge(NAME_OR_FIGURE));
  // Where words are missing a person cut them out; where figures changed as well, the table did it, and another outline
  // may say the same in fewer words.
  const isCut = language.formerHeadings.size === 0 && isCutFrom(lettersOf(text), lettersOf(standing));
  if (merged !== null && (isCut || !isCutFrom(lettersOf(text), lettersOf(merged)))) {
    return { text: merged, own: false, ours: null };
  }
  return merged !== null || (language.wrote(standing) && !isCut) ? { text, own: false, ours: null } : null;
}

function isFormula(rows: ReportRows, index: number): boolean {
  return rows.cell(index).formula !== null;
}

/** A person's own headings look like ours. */
function levelOf(line: string): number | null {
  const level = headingOf(line)?.level ?? null;
  return level !== null && level <= 2 ? level : null;
}
