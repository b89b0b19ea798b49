import { oncePerInput } from '../once-per-input';
import { proseOf } from '../prose-of';
import { statedScores } from '../stated-score';

/** Whether a sentence or a label of the table repeats scores, which it would contradict once one of them is changed. */
export const statesScores = oncePerInput(({ result: { table }, blocks }) => {
  const texts = [...proseOf(table), ...blocks.map(({ label }) => label)];
  return texts.some(({ text }) => statedScores(text).length > 0);
});
