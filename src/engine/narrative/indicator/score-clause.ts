import { ZERO } from '../../number/decimal';
import { marks } from '../facts';
import { Passage } from '../passage';
import { isDocked, isWhole, type Tale } from './tale';

/** The marks of an indicator; null without any. */
export function scoreClause(tale: Tale): Passage | null {
  const { weight } = tale;
  const score = scoreOf(tale);
  if (weight?.value.eq(ZERO)) return null;
  if (!weight) return Passage.say('narrative.score', { score });
  if (isWhole(tale)) return Passage.say('narrative.full-marks', { score });
  const full = marks(weight.value, 'read', [weight.cell]);
  if (isDocked(tale)) return Passage.say('narrative.lost', { score, weight: full, lost: lostOf(tale) });
  return Passage.say('narrative.score-of', { score, weight: full });
}

/** The marks taken off, as a figure; null where none were. */
export function lostOf({ score, weight }: Tale): Passage | null {
  if (!score || !weight?.value.gt(score.value)) return null;
  return marks(weight.value.minus(score.value), 'difference', [...score.cells, weight.cell]);
}

function scoreOf({ score }: Tale): Passage | null {
  return score && marks(score.value, score.read ? 'read' : 'score', score.cells);
}
