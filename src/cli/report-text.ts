import { projectsOf, rollUp, type Locale, type RollUpSource } from '../engine';
import type { Report, ReportedFile } from './reported-file';
import { words } from './words';

/** The reports as one reads them: the roll-up of several first, then each under its title, headings and paragraphs below. */
export function reportText(
  files: readonly ReportedFile[],
  reports: readonly Report[],
  sources: readonly RollUpSource[],
  locale: Locale,
): string[] {
  const empty = files.filter(({ evaluation }) => evaluation.tables.length === 0);
  const rolled = projectsOf(sources).length > 1 ? rollUp(sources) : null;
  const blocks = [
    ...(rolled ? [[rolled.title, '', ...rolled.paragraphs.map(({ text }) => text)]] : []),
    ...reports.map(linesOf),
    ...empty.map(({ file }) => [words(locale, 'no-table', { file })]),
  ];
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', '', ...lines]));
}

function linesOf({ title, sections }: Report): string[] {
  return [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => ['', heading, ...paragraphs.map(({ text }) => text)]),
  ];
}
