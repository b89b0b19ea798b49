import type { Label } from '../table/table';
import type { Tale } from './indicator/tale';

/** 指标块 Indicators under one label of level 1 or 2; null for those without one. */
export interface Group {
  readonly label: Label | null;
  readonly tales: readonly Tale[];
}

/** The indicators by their label of a level, in the order in which the labels first stand. */
export function groupsOf(tales: readonly Tale[], level: 'level1' | 'level2'): readonly Group[] {
  const groups = new Map<string, { label: Label | null; tales: Tale[] }>();
  for (const tale of tales) {
    const label = tale.indicator.row[level];
    const key = label?.text ?? '';
    const group = groups.get(key);
    if (group) group.tales.push(tale);
    else groups.set(key, { label: key === '' ? null : label, tales: [tale] });
  }
  return [...groups.values()];
}
