import type { plan as chinese } from '../zh-cn/plan';

/** Sentences of the plan room, in English. */
export const plan: Readonly<Record<keyof typeof chinese, string>> = {
  'plan.execution-rate': 'execution rate = {spent} ÷ {base}',
  'plan.execution-score': 'execution rate {rate} × weight {weight}, not above the weight',
  'plan.score': 'scored by target “{target}” and actual “{actual}”',
  'plan.answered-score': 'Score given by a person',
  'plan.answered-note': 'Note written by a person',
  'plan.total-weight': 'sum of the weights',
  'plan.total': 'sum of {count} scores',
  'plan.grade': 'the grade of a total of {score}',
  'plan.note': 'a deviation must be explained here; the facts are filled in, the reason is for you to add',
  'plan.report': 'text of the report',
  'plan.report-outdated': 'a line left over from the report that was written before',
  'plan.report-moved': 'paragraphs came or went above, so that this one moves here as it is',
  'plan.kept-words': 'a person changed this paragraph; it is kept',
  'plan.kept-value': 'something else than what was computed stands here; it is kept',
  'plan.kept-part': 'the number stands within a text; change it by hand',
  'plan.kept-formula': 'a formula stands here and gives something else; it is kept',
  'plan.open-scores': '{count} scores are still open; it is written once they are settled',
  'plan.not-full-marks': 'the weights do not add up to the full marks of {full}, so that no grade can be told',
  'plan.disputed-scores':
    '{count} scores were kept though they differ from the computed ones; it is written once they are settled',
  'plan.suggestion': 'Indicator of the library, field {field}',
};
