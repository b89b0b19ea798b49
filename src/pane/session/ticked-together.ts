import type { PlanEntry } from '../../engine';
import type { Place } from './state';

/** The places with those that can only be written with them: where lines of a report move, half of them would lose some. */
export function tickedTogether(places: readonly Place[], entries: readonly PlanEntry[]): readonly Place[] {
  const moving = new Set(entries.filter(({ why }) => why.id === 'plan.report-moved').map(({ sheet }) => sheet));
  const sheets = new Set(places.map(({ sheet }) => sheet).filter((sheet) => moving.has(sheet)));
  return [...places, ...entries.filter(({ sheet }) => sheets.has(sheet))];
}
