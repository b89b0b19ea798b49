import type { Policy, RuleName } from '../policy';

const NO_VALUES = (): null => null;

/** What each rule says, as values of a policy; null for a rule that the schema leaves no choice in. */
export const RULE_VALUES: Readonly<Record<RuleName, (policy: Policy) => unknown>> = {
  weights: ({ fullMarks, weights: { unprinted: _, ...division } }) => [fullMarks, division],
  unprinted: ({ weights: { unprinted } }) => unprinted,
  execution: ({ execution: { base, curve } }) => [base, curve],
  quantitative: ({ quantitative: { positive, steps, noneBelow } }) => [positive, steps, noneBelow],
  reverse: ({ quantitative: { reverse, steps } }) => [reverse, reverse === 'stepped' ? steps : null],
  equal: NO_VALUES,
  standard: NO_VALUES,
  zeroTarget: NO_VALUES,
  range: NO_VALUES,
  deadline: NO_VALUES,
  special: ({ special }) => special,
  coefficient: ({ coefficient }) => coefficient,
  qualitative: ({ qualitativeBands }) => qualitativeBands,
  notApplicable: ({ notApplicable }) => notApplicable,
  aggregation: ({ aggregation }) => aggregation,
  cap: NO_VALUES,
  overCompletion: ({ quantitative: { overNoteFrom, overNoteZeroFrom, overDeduction } }) => [
    overNoteFrom,
    overNoteZeroFrom,
    overDeduction,
  ],
  grades: ({ grades }) => grades,
  indicators: ({ indicators }) => indicators,
  rounding: ({ scorePlaces }) => scorePlaces,
  note: ({ execution: { noteBelow, noteAdjusted } }) => [noteBelow, noteAdjusted],
};
