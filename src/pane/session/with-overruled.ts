import type { PlanEntry, WritePlan } from '../../engine';
import { placeKey } from './state';

/** The planned cells, where a conflict was decided for ours as `replacing` has it: the same plan, with nothing kept. */
export function withOverruled(
  { entries, conflicts }: Pick<WritePlan, 'entries' | 'conflicts'>,
  replacing: WritePlan,
  overruled: ReadonlySet<string>,
): readonly PlanEntry[] {
  const decided = new Set(conflicts.map(placeKey).filter((key) => overruled.has(key)));
  const isDecided = (entry: PlanEntry): boolean => decided.has(placeKey(entry));
  return [...entries.filter((entry) => !isDecided(entry)), ...replacing.entries.filter(isDecided)];
}
