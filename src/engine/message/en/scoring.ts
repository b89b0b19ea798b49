import type { scoring as chinese } from '../zh-cn/scoring';

/** Sentences of the scoring room, in English. */
export const scoring: Readonly<Record<keyof typeof chinese, string>> = {
  'scoring.input.target': 'Target',
  'scoring.input.actual': 'Actual',
  'scoring.input.weight': 'Weight',
  'scoring.input.given': 'Score given by a person',

  'scoring.step.taken-as-positive': 'The target has no comparison; by its name and unit, more is better',
  'scoring.step.taken-as-reverse': 'The target has no comparison; by its name and unit, less is better',
  'scoring.step.taken-as-equal': 'The target has no comparison; by its name and unit, it is to be equalled',
  'scoring.step.taken-as-standard':
    'The target has no comparison; by its name and unit, it is a standard to be met exactly',
  'scoring.step.divide': '{a} ÷ {b} = {percent}',
  'scoring.step.times': '{percent} × {weight} = {score}',
  'scoring.step.fraction': '{a} ÷ {b} × {weight} = {score}',
  'scoring.step.reached': '{actual} ≥ {target}: the target is met',
  'scoring.step.within': '{actual} ≤ {target}: the target is not exceeded',
  'scoring.step.equals': '{actual} = {target}: equal to the standard',
  'scoring.step.inside': '{actual} lies within {low} to {high}',
  'scoring.step.outside': '{actual} lies outside {low} to {high}; the nearer bound counts',
  'scoring.step.zero-met': 'Target {target}, actual {actual}: met, without a division',
  'scoring.step.zero-missed': 'Target {target}, actual {actual}: not met, without a division',
  'scoring.step.excess': '({actual} − {target}) ÷ {target} = {excess}',
  'scoring.step.kept': '1 − {excess} = {kept}',
  'scoring.step.deducted': 'off the target by {off}; the policy takes {points} points',
  'scoring.step.over': 'completion {completion} exceeds the limit of the policy, which takes {points} points',
  'scoring.step.left': '{weight} − {points} leaves {score}',
  'scoring.step.in-time': '{actual} is not later than {target}: in time',
  'scoring.step.late': '{actual} is later than {target}: late',
  'scoring.step.full': 'Full marks: {weight}',
  'scoring.step.none': 'No marks: 0',
  'scoring.step.judged': 'A person gave {given}, within 0 to {weight}',
  'scoring.step.in-band': 'A person gave {given}, within {low} to {high}, the band that the actual names',
  'scoring.step.picked': 'A person picked the band “{band}” and gave {given}, within {low} to {high}',

  'scoring.band.1': 'reached',
  'scoring.band.2': 'partly reached',
  'scoring.band.3': 'not reached',

  'scoring.copied-actual':
    'The actual “{actual}” holds a comparison: it looks copied from the target and is no measured value. Enter the measured value, or confirm the score.',
  'scoring.text-for-quantity':
    'The target “{target}” is a number, and the actual “{actual}” is none that can be compared with it. Enter the number that was reached.',
  'scoring.dimension-differs':
    'The units of the target “{target}” and the actual “{actual}” measure different things. Use the same kind of unit for both.',
  'scoring.unit-assumed':
    'The target “{target}” or the actual “{actual}” lacks a unit; both were taken in the same one.',
  'scoring.target-blank': 'There is no target, so nothing can be computed.',
  'scoring.no-target-column':
    'The table has no column of targets, so nothing can be computed; the total takes the score that was filled in.',
  'scoring.actual-blank': 'There is no actual, so nothing can be computed.',
  'scoring.several-tasks': 'The indicator holds several tasks, which can not be computed as one. Confirm the score.',
  'scoring.deadline-unknown':
    'The deadline “{target}” and the actual “{actual}” name no dates to compare. Confirm whether it was met, and the score.',
  'scoring.person-decides':
    'A person picks the band of a qualitative indicator: reached {first} to {weight}, partly reached {second} to below {first}, not reached below {second}.',
  'scoring.outside-band':
    'The score “{given}” is out of bounds: weight {weight}, reached from {first}, partly reached from {second} to below {first}, not reached below {second}; actual “{actual}”. Confirm the score.',
  'scoring.no-weight': 'There is no weight, so it is not scored.',
  'scoring.no-weight.given':
    'There is no weight, so nothing can be computed; the total counts the score that was given.',
  'scoring.detail': 'A detail of the indicator above, not scored.',
  'scoring.not-applicable': 'Not applicable, not scored.',
  'scoring.shared-cell': 'Shares the weight or score cell of an indicator above and counts there, once.',
  'scoring.shared-owner':
    'Several indicators share this weight or score cell, and one of them missed its target or can not be computed. Confirm what they earn together.',
};
