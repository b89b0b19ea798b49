import { narrative } from '../message/zh-cn/narrative';
import { chineseNumber } from '../narrative/chinese-number';
import { late } from '../late';
import type { Report } from '../narrative/report-of';
import { departmentHeading } from '../narrative/outline/of-department';
import { outlines } from '../narrative/outline/outlines';
import type { OutlineSection } from '../narrative/outline/outline';
import { headingOf } from './heading-of';
import { wordsOf } from './letters-of';

/** Ordinals that a list of matters may reach. */
const ORDINALS = 99;

/**
 * 绩评的话 What 绩评 may have written of these tables at any time: its own phrases, figures, and what the tables say. A line
 * that can be laid out with these alone is not a person's. Nothing in the workbook has to tell who wrote it.
 */
export class ReportLanguage {
  /** Names of the headings that were written in another outline than that of the reports; none where it is the same. */
  readonly formerHeadings: ReadonlySet<string>;
  readonly #terms: () => ReadonlyMap<string, readonly string[]>;

  constructor(
    reports: readonly Report[],
    standing: readonly string[],
    /** Texts that are known to have been written, word for word. */
    private readonly written: ReadonlySet<string>,
  ) {
    this.formerHeadings = formerHeadings(reports, standing);
    this.#terms = late(() => byFirstLetter([...phraseWords(), ...quoted(reports)]));
  }

  /** True for a line, or a part of one, without a word that only a person can have written. */
  wrote(line: string): boolean {
    if (line === '') return false;
    const heading = headingOf(line);
    if (this.written.has(line) || this.formerHeadings.has(heading?.name ?? line)) return true;
    // A section that only the other outline has may be headed by words of the table (`产出指标`).
    return (heading === null || this.formerHeadings.size > 0) && this.#speaks(wordsOf(heading?.name ?? line));
  }

  #speaks(words: string): boolean {
    const reached = new Uint8Array(words.length + 1);
    reached[0] = 1;
    for (let at = 0; at < words.length; at++) {
      if (reached[at] === 0) continue;
      for (const term of this.#terms().get(words.charAt(at)) ?? []) {
        if (words.startsWith(term, at)) reached[at + term.length] = 1;
      }
    }
    return reached[words.length] === 1;
  }
}

/** Headings of the outline of which most stands, beside those that the reports have, too. */
function formerHeadings(reports: readonly Report[], standing: readonly string[]): ReadonlySet<string> {
  const names = new Set(standing.flatMap((line) => headingOf(line)?.name ?? []));
  const share = (outline: readonly string[]): number =>
    outline.filter((name) => names.has(name) || names.has(departmentHeading(name))).length / outline.length;
  const headings = reports.flatMap(({ sections }) => sections.map(({ heading }) => heading));
  const now = headings.flatMap((heading) => headingOf(heading)?.name ?? []);
  const former = Object.values(outlines)
    .map(({ sections }) => headingsIn(sections))
    .reduce((best, outline) => (share(outline) > share(best) ? outline : best), now);
  if (former === now) return new Set();
  return new Set(former.flatMap((name) => [name, departmentHeading(name)]));
}

function headingsIn(sections: readonly OutlineSection[]): string[] {
  return sections.flatMap(({ heading, sections: below = [] }) => [heading, ...headingsIn(below)]);
}

function phraseWords(): string[] {
  const ordinals = Array.from({ length: ORDINALS }, (_, index) => chineseNumber(index + 1));
  return [...ordinals, ...Object.values(narrative).flatMap((said) => said.split(/\{\w+\}/))];
}

function quoted(reports: readonly Report[]): string[] {
  const paragraphs = reports.flatMap(({ title, sections }) => [title, ...sections.flatMap((one) => one.paragraphs)]);
  return paragraphs.flatMap(({ facts }) => facts.map(({ text }) => text));
}

/** The words of the terms by the letter with which they begin. */
function byFirstLetter(terms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, Set<string>>();
  for (const term of ['0', ...terms].map((term) => wordsOf(term))) {
    if (term === '') continue;
    const same = words.get(term.charAt(0));
    if (same) same.add(term);
    else words.set(term.charAt(0), new Set([term]));
  }
  return new Map([...words].map(([letter, same]) => [letter, [...same]]));
}
