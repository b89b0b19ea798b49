import { sum } from '../../number/decimal';
import { count, marks } from '../facts';
import { Passage } from '../passage';
import { isCopied } from './is-copied';
import { isDocked, isWhole, type Tale } from './tale';
import { factsOf, tellOne } from './tell-one';
import { bracketed, fitsBrackets, isAsTargeted, targetOnly, valuesClause } from './values';

/** Indicators that can be told together. */
type Kind = 'met' | 'rated' | 'blank' | 'copied' | 'open' | 'not-applicable';

/** The sentences of indicators that stand under one label: those that fared alike share one, any other has its own. */
export function tellSeveral(tales: readonly Tale[]): Passage | null {
  const groups = new Map<Kind, Tale[]>();
  const sentences: (() => Passage | null)[] = [];
  for (const tale of tales) {
    const kind = kindOf(tale);
    if (!kind) {
      sentences.push(() => tellOne(tale));
      continue;
    }
    const group = groups.get(kind);
    if (group) {
      group.push(tale);
      continue;
    }
    const members = [tale];
    groups.set(kind, members);
    sentences.push(() => tellGroup(kind, members));
  }
  return Passage.text(sentences.map((sentence) => sentence()));
}

function kindOf(tale: Tale): Kind | null {
  const { fate, score, indicator } = tale;
  if (!fitsBrackets(tale)) return null;
  if (fate === 'not-applicable') return fate;
  if (fate === 'met') return isDocked(tale) || (tale.weight && !isWhole(tale)) ? null : 'met';
  if (fate === 'rated') return isDocked(tale) || valuesClause(tale) ? null : fate;
  if (fate !== 'undecided' || score) return null;
  if (isCopied(indicator)) return 'copied';
  return indicator.row.actual?.text === '' ? 'blank' : 'open';
}

function tellGroup(kind: Kind, tales: readonly Tale[]): Passage | null {
  const [first] = tales;
  if (tales.length === 1) return first ? tellOne(first) : null;
  const same = kind === 'met' && tales.every(isAsTargeted);
  const slots = {
    items: Passage.list(tales.map(same ? targetOnly : (tale) => bracketed(tale, kind === 'met' || kind === 'open'))),
    count: count(tales.map(({ cell }) => cell)),
  };
  switch (kind) {
    case 'met':
      return Passage.sentence([
        Passage.say(same ? 'narrative.several-as-targeted' : 'narrative.several-met', slots),
        sumClause(tales),
      ]);
    case 'rated':
      return Passage.sentence(tales.map(factsOf));
    case 'blank':
      return Passage.sentence([Passage.say('narrative.several-blank', slots)]);
    case 'copied':
      return Passage.sentence([
        Passage.say('narrative.several-copied', slots),
        Passage.say('narrative.ask.actual', {}),
      ]);
    case 'open':
      return Passage.sentence([Passage.say('narrative.several-open', slots)]);
    case 'not-applicable':
      return Passage.sentence([Passage.say('narrative.several-not-applicable', slots)]);
  }
}

/** The marks that they have together; those that share another one's cell add none. */
function sumClause(tales: readonly Tale[]): Passage | null {
  const scores = tales.flatMap(({ score }) => score ?? []);
  if (scores.length === 0) return null;
  const cells = scores.flatMap((score) => score.cells);
  const score = marks(sum(scores.map(({ value }) => value)), 'sum', cells);
  const whole = tales.every(({ weight, score: own }) => (weight === null) === (own === null));
  return whole && tales.some(({ weight }) => weight !== null)
    ? Passage.say('narrative.several-full', { score })
    : Passage.say('narrative.several-score', { score });
}
