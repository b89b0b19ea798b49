import { knownRate } from '../check/funds-rate';
import type { Execution } from '../execution/execution';
import { percentText } from '../number/round';
import { cellsOf, marks } from './facts';
import { Passage } from './passage';

/** 执行率 The rate: of the amounts, or as the form prints it where it gives none; null where nothing tells it. */
export function rateFact(execution: Execution): Passage | null {
  const { rate, total, base } = execution;
  const known = knownRate(execution);
  if (!known) return null;
  const [basis, cells] = rate
    ? (['quotient', cellsOf(total.spent, total[base])] as const)
    : (['read', cellsOf(total.rate)] as const);
  return Passage.fact(percentText(known), { format: 'percent', basis, value: known, cells });
}

/** What the rate scored and for how much it counts: `预算执行率得5.29分（分值8分）`; null where it has no score. */
export function rateMarksClause({ score, given, total, base, funds, weight }: Execution): Passage | null {
  const standing = score ?? given;
  const read = standing !== null && given?.eq(standing) === true;
  const weightCells = cellsOf(total.weight ?? funds.labelWeight);
  const from = read ? cellsOf(total.given) : [...cellsOf(total.spent, total[base]), ...weightCells];
  const earned = marks(standing, read ? 'read' : 'score', from);
  return (
    Passage.say('narrative.rate-marks', { score: earned, weight: marks(weight, 'read', weightCells) }) ??
    Passage.say('narrative.rate-marks-alone', { score: earned })
  );
}
