import { asideKey, type Finding, type PlanEntry, type WritePlan } from '../../engine';
import { placeKey, type PaneState, type SheetResult } from './state';

/** 更正 The key of a finding whose fix is to be written. */
export function fixKey(sheet: string, finding: Finding): string {
  return `${sheet}!${asideKey(finding)}`;
}

/** The plan with the chosen fixes: what a fix puts into a cell counts before all else that is planned there. */
export function withFixes(plan: WritePlan, sheets: readonly SheetResult[], chosen: PaneState['fixes']): WritePlan {
  if (chosen.size === 0) return plan;
  const fixes = findingsOf(sheets)
    .filter(([key]) => chosen.has(key))
    .flatMap(([, finding]) => finding.fix);
  const byPlace = new Map<string, PlanEntry>(fixes.map((entry) => [placeKey(entry), entry]));
  const others = plan.entries.filter((entry) => !byPlace.has(placeKey(entry)));
  const conflicts = plan.conflicts.filter((conflict) => !byPlace.has(placeKey(conflict)));
  return { ...plan, entries: [...others, ...byPlace.values()], conflicts };
}

/**
 * The chosen fixes with one more, or without it. Of two that write into the same cell only the new one stays: each was
 * computed as if it were alone.
 */
export function changedFixes(
  chosen: PaneState['fixes'],
  sheets: readonly SheetResult[],
  key: string,
  planned: boolean,
): PaneState['fixes'] {
  const changed = new Set(chosen);
  if (!planned) {
    changed.delete(key);
    return changed;
  }
  const findings = new Map(findingsOf(sheets));
  const cells = new Set(findings.get(key)?.fix.map(placeKey));
  for (const other of chosen) {
    if (findings.get(other)?.fix.some((entry) => cells.has(placeKey(entry)))) changed.delete(other);
  }
  return changed.add(key);
}

function findingsOf(sheets: readonly SheetResult[]): readonly (readonly [string, Finding])[] {
  return sheets.flatMap(({ evaluation }) =>
    evaluation.tables.flatMap(({ table, findings }) =>
      findings.map((finding) => [fixKey(table.sheet, finding), finding] as const),
    ),
  );
}
