import type { ScoredIndicator } from '../scoring/scored';
import { cellsOf, count } from './facts';
import { Passage } from './passage';

/** How many indicators there are and what came of them; a count of none is not said. */
export function countsSentence(indicators: readonly ScoredIndicator[]): Passage | null {
  const all = indicators.filter((indicator) => !indicator.row.detail && !placeholder(indicator));
  const tally = (belongs: (indicator: ScoredIndicator) => boolean) => count(all.filter(belongs).flatMap(ownCell));
  return Passage.sentence([
    Passage.say('narrative.count', { count: tally(() => true) }),
    Passage.say('narrative.met', { count: tally(({ outcome }) => outcome === 'met') }),
    Passage.say('narrative.exceeded', { count: tally(({ outcome }) => outcome === 'exceeded') }),
    Passage.say('narrative.missed', { count: tally(({ outcome }) => outcome === 'missed') }),
    Passage.say('narrative.undecided', { count: tally((one) => one.outcome === null && !notApplicable(one)) }),
    Passage.say('narrative.not-applicable', { count: tally(notApplicable) }),
  ]);
}

/** A row that the form keeps free for one more indicator. */
function placeholder({ row }: ScoredIndicator): boolean {
  return [row.target, row.actual, row.weight, row.given].every((field) => !field || field.text === '');
}

function notApplicable({ reason }: ScoredIndicator): boolean {
  return reason === 'not-applicable';
}

/** The cell in which one sees what became of the indicator. */
function ownCell({ row }: ScoredIndicator): string[] {
  return cellsOf(row.actual, row.level3, row.target, row.given).slice(0, 1);
}
