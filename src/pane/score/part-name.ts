import type { Words } from '../words/words';
import type { LevelMarks } from './level-marks';

/** What a part of the total is called. */
export function partName(label: LevelMarks['label'], words: Words): string {
  return label === null ? words('score.execution') : label || words('score.ungrouped');
}
