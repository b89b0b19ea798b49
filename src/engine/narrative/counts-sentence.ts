import type { ScoredIndicator } from '../scoring/scored';
import { count } from './facts';
import { Passage } from './passage';

/** What became of indicators, in the order in which it is told. */
const FATES = ['met', 'exceeded', 'missed', 'undecided', 'not-applicable'] as const;
type Fate = (typeof FATES)[number];

/** How many indicators there are and what became of them; a count of none is not said. */
export function countsSentence(indicators: readonly ScoredIndicator[]): Passage | null {
  const all: string[] = [];
  const cells: Record<Fate, string[]> = { met: [], exceeded: [], missed: [], undecided: [], 'not-applicable': [] };
  for (const indicator of indicators) {
    const { row } = indicator;
    // The cell in which one sees what became of it.
    const cell = (row.actual ?? row.level3 ?? row.target ?? row.given)?.cell;
    if (row.detail || isPlaceholder(indicator) || cell === undefined) continue;
    all.push(cell);
    cells[fateOf(indicator)].push(cell);
  }
  return Passage.sentence([
    Passage.say('narrative.count', { count: count(all) }),
    ...FATES.map((fate) => Passage.say(`narrative.${fate}`, { count: count(cells[fate]) })),
  ]);
}

function fateOf({ outcome, reason }: ScoredIndicator): Fate {
  return outcome ?? (reason === 'not-applicable' ? reason : 'undecided');
}

/** A row that the form keeps free for one more indicator. */
function isPlaceholder({ row }: ScoredIndicator): boolean {
  return [row.target, row.actual, row.weight, row.given].every((field) => !field || field.text === '');
}
