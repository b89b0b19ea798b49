import type { ScoreWords } from './words/use-score-words';
import type { LevelMarks } from './level-marks';

/** What a part of the total is called. */
export function partName(label: LevelMarks['label'], words: ScoreWords): string {
  return label === null ? words('score.execution') : label || words('score.ungrouped');
}
