import { normalText } from './normal-text';
import { ledgerOf, type Ledger } from './ledger';
import { pairOverlap } from './overlap';
import { projectSections } from './project-sections';
import type { ReportSource } from './report';
import type { ReportPart } from './report-part';
import { splitParts, type SplitPart } from './split-parts';

/** A table belongs to a report whose title, or whose text, says at least this much of its names. */
const ENOUGH = 0.5;
/** By so much it must be nearer than any other. */
const LEAD = 0.2;
/** A shorter name of an indicator stands in many a text. */
const TELLING = 4;

/** The reports of a document, each with the tables that it speaks of. */
export function readReport(paragraphs: readonly string[], sources: readonly ReportSource[]): ReportPart[] {
  const ledgers = sources.map(ledgerOf);
  const parts = splitParts(paragraphs);
  const [only, ...others] = ledgers;
  if (parts.length === 1 && only && others.length === 0) return parts.flatMap((part) => byProject(part, ledgers, only));
  return parts.flatMap((part) => {
    const sections = byProject(part, ledgers, null);
    if (sections.length > 1) return sections;
    const own = ownOf(part, ledgers);
    // Beside other reports, one that does not fit the only table is of a project whose table is not here.
    const all = parts.length === 1 || ledgers.length > 1 ? ledgers : [];
    return [{ ...part, own, ledgers: own ? [own] : all }];
  });
}

/** A report on several projects in one, project by project; what is said of none of them is of `rest`. */
function byProject(part: SplitPart, ledgers: readonly Ledger[], rest: Ledger | null): ReportPart[] {
  return projectSections(part.sentences, ledgers).map(({ of, sentences }) => {
    if (of === 'other') return { name: '', title: null, sentences, own: null, ledgers: [] };
    if (of === null) return { ...part, sentences, own: rest, ledgers };
    return { name: of.source.evaluation.table.project?.text ?? '', title: null, sentences, own: of, ledgers: [of] };
  });
}

/** The one table that a report is about; null where it is none, or no single one. */
function ownOf(part: SplitPart, ledgers: readonly Ledger[]): Ledger | null {
  const text = part.sentences.map((sentence) => sentence.text).join('');
  const rated = ledgers
    .map((ledger) => ({ ledger, rating: nearness(part.name, ledger) + shareOfIndicators(ledger, text) }))
    .sort((a, b) => b.rating - a.rating);
  const [best, next] = rated;
  if (!best || best.rating < ENOUGH || best.rating - (next?.rating ?? 0) < LEAD) return null;
  return best.ledger;
}

/** How much of the title the table's names say, or the title of the name of the project. */
function nearness(name: string, { names, source }: Ledger): number {
  const project = normalText(source.evaluation.table.project?.text ?? '').text;
  return Math.max(pairOverlap(name, names), project.length < TELLING - 1 ? 0 : pairOverlap(project, name));
}

/** How many of the table's indicators the text names. */
function shareOfIndicators({ source }: Ledger, text: string): number {
  const names = source.evaluation.indicators
    .map(({ row }) => normalText(row.level3?.text ?? '').text)
    .filter((name) => name.length >= TELLING);
  return names.length === 0 ? 0 : names.filter((name) => text.includes(name)).length / names.length;
}
