import { parseCell, type Finding, type Table } from '../../engine';
import { partOf, type TablePart } from './part-of';

export type Grouping = 'code' | 'place';

/** Findings under one heading: those of one check, or of one part of the form. */
export interface FindingGroup {
  readonly key: string;
  /** null where the findings are grouped by their check. */
  readonly part: TablePart | null;
  readonly findings: readonly Finding[];
}

/**
 * By check the groups stand in the order of the findings, errors first; by place in the order of the sheet. Within a group
 * the findings keep their order.
 */
export function groupFindings(findings: readonly Finding[], table: Table, grouping: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const part = grouping === 'place' ? partOf(finding.cell, table) : null;
    const key = part ? `${part.kind} ${part.label}` : finding.code;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, part, findings: [finding] });
  }
  const found = [...groups.values()];
  return grouping === 'place' ? found.sort((a, b) => topOf(a) - topOf(b)) : found;
}

function topOf({ findings }: FindingGroup): number {
  return Math.min(...findings.map(({ cell }) => parseCell(cell)?.row ?? 0));
}
