import type { explain as chinese } from '../zh-cn/explain';

/** Sentences of the explanations, in English. */
export const explain: Readonly<Record<keyof typeof chinese, string>> = {
  'explain.indicator': 'Score of "{label}" in row {row}: {score}',
  'explain.rate': 'Execution rate: {rate}',
  'explain.rate-of': '{title}: {rate}',
  'explain.total': 'Total: {score}',
  'explain.finding': 'Finding',
  'explain.no-score': 'not scored',
  'explain.execution-input': 'Score of the execution rate',
  'explain.indicator-input': 'Row {row}, "{label}"',
  'explain.person-input': 'Row {row}, "{label}" (score of the table kept)',
  'explain.total-step': '{terms} = {score}',
  'explain.rescaled-step': 'Some indicators do not apply: {sum} is {score} on the scale of full marks',
};
