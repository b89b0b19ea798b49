import { count } from '../facts';
import { Passage } from '../passage';
import type { Fate, Tale } from './tale';

/** What became of the indicators, counted; a count of none is not said. Follows the sentence that counts them all. */
export function fatesClause(tales: readonly Tale[]): Passage | null {
  const [first] = tales;
  if (!first) return null;
  if (tales.length === 1) return Passage.say(`narrative.one-${first.fate}`, {});
  const reached = tales.filter(isReached);
  const exceeded = among(tales, 'exceeded');
  if (reached.length === tales.length && exceeded && cellsWith(tales, 'exceeded').length < tales.length) {
    return Passage.say('narrative.all-met-some-exceeded', { exceeded });
  }
  if (tales.every(({ fate }) => fate === first.fate)) return Passage.say(`narrative.all-${first.fate}`, {});
  return Passage.say('narrative.among', { what: mixed(tales, reached, exceeded) });
}

/** True where the target was met or more than met. */
export function isReached({ fate }: Tale): boolean {
  return fate === 'met' || fate === 'exceeded';
}

function mixed(tales: readonly Tale[], reached: readonly Tale[], exceeded: Passage | null): Passage | null {
  const met = reached.length === 0 ? null : count(reached.map(({ cell }) => cell));
  const missed = among(tales, 'missed');
  return Passage.list([
    exceeded
      ? Passage.say('narrative.met-with-exceeded', { count: met, exceeded })
      : Passage.say('narrative.met', { count: met }),
    met ? Passage.say('narrative.missed', { count: missed }) : Passage.say('narrative.missed-first', { count: missed }),
    Passage.say('narrative.rated', { count: among(tales, 'rated') }),
    Passage.say('narrative.undecided', { count: among(tales, 'undecided') }),
    Passage.say('narrative.not-applicable', { count: among(tales, 'not-applicable') }),
  ]);
}

function among(tales: readonly Tale[], fate: Fate): Passage | null {
  return count(cellsWith(tales, fate));
}

function cellsWith(tales: readonly Tale[], fate: Fate): string[] {
  return tales.flatMap((tale) => (tale.fate === fate ? [tale.cell] : []));
}
