import type { Label, ScoredIndicator } from '../../engine';

/** Consecutive indicators under one label of level 2; null where they have none. */
export interface Subgroup {
  readonly label: Label | null;
  readonly indicators: readonly ScoredIndicator[];
}

/** 一级指标 Consecutive indicators under one label of level 1, by those of level 2; null where they have none. */
export interface Group {
  readonly label: Label | null;
  readonly subgroups: readonly Subgroup[];
}

/** The indicators in sheet order under their labels. */
export function groupsOf(indicators: readonly ScoredIndicator[]): readonly Group[] {
  return runsOf(indicators, 'level1').map(({ label, indicators: members }) => ({
    label,
    subgroups: runsOf(members, 'level2'),
  }));
}

function runsOf(indicators: readonly ScoredIndicator[], level: 'level1' | 'level2'): Subgroup[] {
  const runs: { label: Label | null; indicators: ScoredIndicator[] }[] = [];
  for (const indicator of indicators) {
    const label = indicator.row[level];
    const run = runs.at(-1);
    if (run && run.label?.text === label?.text) run.indicators.push(indicator);
    else runs.push({ label, indicators: [indicator] });
  }
  return runs;
}
