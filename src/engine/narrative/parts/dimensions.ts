import type { Execution } from '../../execution/execution';
import { ZERO } from '../../number/decimal';
import { cellsOf, marks, percentage, quotation } from '../facts';
import { groupMarks, type GroupMarks } from '../group-marks';
import { groupsOf } from '../groups';
import { Passage } from '../passage';
import type { Story } from '../story';

/** A contribution to the total, and whether it is a full one. */
interface Dimension extends GroupMarks {
  readonly label: Passage | null;
}

/** 得分构成 What the execution rate and each block of indicators contributes; null where the form has no blocks or no marks. */
export function dimensions({ result: { execution }, tales }: Story): readonly (Passage | null)[] {
  const blocks = groupsOf(tales, 'level1').flatMap(({ label, tales: members }): Dimension[] => {
    const group = groupMarks(members);
    return label && (group.score ?? group.weight) ? [{ label: quotation(label), ...group }] : [];
  });
  if (blocks.length === 0) return [];
  const all = execution ? [executionMarks(execution), ...blocks] : blocks;
  const full = all.filter(isFull);
  const labels = Passage.list(full.map(({ label }) => label));
  const parts =
    full.length > 1
      ? [Passage.say('narrative.dimensions-full', { labels }), ...all.filter((one) => !isFull(one)).map(told)]
      : all.map(told);
  return [Passage.say('narrative.dimensions', { parts: Passage.series(parts) })];
}

function executionMarks({ total, funds, base, weight, score, given }: Execution): Dimension {
  const standing = score ?? given;
  const weightCells = cellsOf(total.weight ?? funds.labelWeight);
  const read = standing !== null && given?.eq(standing) === true;
  return {
    label: Passage.say('narrative.execution-rate', {}),
    weight,
    weightCells,
    score: standing,
    scoreCells: read ? cellsOf(total.given) : [...cellsOf(total.spent, total[base]), ...weightCells],
    open: standing === null && weight !== null,
  };
}

function isFull({ weight, score, open }: Dimension): boolean {
  return !open && weight !== null && weight.gt(ZERO) && score?.eq(weight) === true;
}

function told(dimension: Dimension): Passage | null {
  const { label, weight, score, open } = dimension;
  const full = marks(weight, 'sum', dimension.weightCells);
  const earned = marks(score, 'sum', dimension.scoreCells);
  if (open) {
    const part = Passage.say('narrative.dimension-part', { label, weight: full, score: earned });
    return part ?? Passage.say('narrative.dimension-open', { label, weight: full });
  }
  if (isFull(dimension)) return Passage.say('narrative.dimension-full', { label, score: earned });
  if (!weight?.gt(ZERO) || !score) return Passage.say('narrative.dimension-alone', { label, score: earned });
  const rate = percentage(score.div(weight), [...dimension.scoreCells, ...dimension.weightCells]);
  return Passage.say('narrative.dimension', { label, score: earned, weight: full, rate });
}
