import type { checkForm as chinese } from '../zh-cn/check-form';

/** Sentences of the checks on how a table is filled, and of what systems may do after upload, in English. */
export const checkForm: Readonly<Record<keyof typeof chinese, string>> = {
  'check.truncated': '{actual} was cut off; rounded half up it is {expected}. Correct it.',
  'check.truncated.what': 'Percentages and scores are rounded half up, not cut off.',
  'check.truncated.why':
    'Where some figures are rounded and others cut, sums are a little off and can not be reproduced.',
  'check.truncated.fix': 'Use the function ROUND, or write the rounded figure.',
  'check.truncated.fires': '3.76 ÷ 3.80 = 98.947…%, printed as 98.94%.',
  'check.truncated.silent': '3.76 ÷ 3.80, printed as 98.95%.',
  'check.truncated.source': 'Recalculation of published evaluations; how to round is a default of Jiping.',

  'check.thin-indicators':
    'Only {actual} indicators are scored, fewer than {expected}: they stand for too little. Add indicators of output, benefit and satisfaction.',
  'check.thin-indicators.heavy': '“{name}” alone weighs {actual}, more than {limit}. Spread its weight, or split it.',
  'check.thin-indicators.block':
    'There is no indicator of {label}. Add one; where none applies, give its weight to others and say so.',
  'check.thin-indicators.what':
    'There should be enough indicators, none of them too heavy, benefit and satisfaction among them.',
  'check.thin-indicators.why':
    'With one or two indicators one slip decides the total; without benefit and satisfaction nobody can say what the money was good for.',
  'check.thin-indicators.fix':
    'Add indicators by the approved targets; where local rules set other limits, these hold.',
  'check.thin-indicators.fires': 'One indicator with a weight of 90.',
  'check.thin-indicators.silent': 'Ten indicators, the heaviest of 20.',
  'check.thin-indicators.source': 'The limits are defaults of Jiping (see the policy); review of published tables.',

  'check.all-full':
    'All {count} indicators have full marks. Check once more: an evaluation without a gap is questioned first.',
  'check.all-full.repeated':
    'The actual values of all {count} indicators equal their targets. Check them against the records and write what was measured.',
  'check.all-full.what': 'All indicators have full marks, or all actual values repeat their targets.',
  'check.all-full.why': 'Few projects meet everything exactly; mostly the targets were copied or set too low.',
  'check.all-full.fix': 'Compare each with the records; where all is true, nothing need change.',
  'check.all-full.fires': 'Ten indicators with full marks, total 100.',
  'check.all-full.silent': 'One of ten indicators lost marks for a missed target.',
  'check.all-full.source': 'Review of published evaluations; a hint only.',

  'check.copied-goal': 'What came of the overall goal repeats the goal. Write what was done, and how much.',
  'check.copied-goal.what': 'What came of the overall goal should tell the result, not repeat the goal.',
  'check.copied-goal.why': 'A repeated goal evaluates nothing.',
  'check.copied-goal.fix': 'Write figures, results and the gap to the goal.',
  'check.copied-goal.fires': 'Goal and result are the same sentence.',
  'check.copied-goal.silent': 'The result says how many households were paid how much.',
  'check.copied-goal.source': 'Review of published tables.',

  'check.inexact-score': 'The score “{actual}” is no exact number. Write one.',
  'check.inexact-score.what': 'A score must be an exact number, not “above” or “about”.',
  'check.inexact-score.why': 'What is not exact can not be added, nor graded.',
  'check.inexact-score.fix': 'Work the score out, to two decimals at the most.',
  'check.inexact-score.fires': 'The total says 95分以上.',
  'check.inexact-score.silent': 'The total says 95.29分.',
  'check.inexact-score.source': 'Review of published evaluations.',

  'check.stray-signs': '“{actual}” holds stray signs; it was read as “{expected}”. Write it that way.',
  'check.stray-signs.what':
    'Decimal points and signs should be plain: no full stop for a point, no ≧ or ═, no slip of a scanner.',
  'check.stray-signs.why': 'Systems and formulas take such a number for text.',
  'check.stray-signs.fix': 'Use . for the point and ≥, ≤, = for comparison.',
  'check.stray-signs.fires': '40。96万元.',
  'check.stray-signs.silent': '40.96万元.',
  'check.stray-signs.source': 'Review of published evaluations.',

  'check.several-tasks': '“{name}” holds several tasks: “{actual}”, which can not be scored apart. Split it.',
  'check.several-tasks.what': 'A level-3 indicator should measure one thing.',
  'check.several-tasks.why': 'Where a part of the tasks is done, nobody knows how many marks are due.',
  'check.several-tasks.fix': 'One indicator for each, with weights by importance.',
  'check.several-tasks.fires': 'The target is 1部宣传片,2套方案.',
  'check.several-tasks.silent': 'The target is 1部.',
  'check.several-tasks.source': 'Review of published tables.',

  'check.system-cap':
    'After upload, perhaps: with an execution rate of {rate} the total is capped at {expected}; it is {actual} now and would lose {loss}. Check the rules of your system first.',
  'check.system-cap.what': 'Rehearsal: some systems cap the total by the execution rate after upload.',
  'check.system-cap.why':
    'The cap comes after upload and can not be seen while filling; knowing it, one can check the money and write the reasons first.',
  'check.system-cap.fix':
    'Check budget and spending; where the rate is truly low, the capped total and its grade will stand.',
  'check.system-cap.fires': 'Execution 66.10%, total 95.29: perhaps capped at 79.',
  'check.system-cap.silent': 'Execution 97.75%, total 99.55.',
  'check.system-cap.source':
    'Manual of an integrated budget platform (reposted, province not named). Only where the policy has a rehearsal.',

  'check.system-over-deduction':
    'After upload, perhaps: “{name}” with a completion of {completion} counts as a deviation and loses {points}. Check the rules of your system first, and write the reason.',
  'check.system-over-deduction.what': 'Rehearsal: some systems take points off an indicator that was far exceeded.',
  'check.system-over-deduction.why':
    'Full marks in the table become fewer after upload, and the total differs from the published one.',
  'check.system-over-deduction.fix': 'Write why the target was exceeded; set it higher next year where it was too low.',
  'check.system-over-deduction.fires': 'Target ≥113 people, actual 224.',
  'check.system-over-deduction.silent': 'Target ≥113 people, actual 120.',
  'check.system-over-deduction.source':
    'Manual of an integrated budget platform (reposted, province not named). Only where the policy has a rehearsal.',

  'check.system-red-flag':
    'After upload, perhaps a red flag: the share of marks of the indicators exceeds that of the execution rate by {gap}, more than {limit}. Check whether the indicators score too high.',
  'check.system-red-flag.what': 'Rehearsal: some systems raise a red flag where the indicators far outrun the money.',
  'check.system-red-flag.why': 'Everything done with half of the money means targets too low or scores too high.',
  'check.system-red-flag.fix': 'Check the scores of the indicators; where money was saved, say how.',
  'check.system-red-flag.fires': 'All 90 points of the indicators, 6.61 of 10 for execution.',
  'check.system-red-flag.silent': '85 points for the indicators, 9.5 for execution.',
  'check.system-red-flag.source':
    'A provincial configuration of the integrated budget system (origin not verified). Only where the policy has a rehearsal.',

  'check.system-yellow-flag':
    'After upload, perhaps a yellow flag: {unspent} of the budget is unspent, more than {limit}. Write why, and what becomes of it.',
  'check.system-yellow-flag.zero':
    'After upload, perhaps a yellow flag: the budget is zero. Check whether it was left out.',
  'check.system-yellow-flag.what':
    'Rehearsal: some systems raise a yellow flag where the budget is zero or much of it unspent.',
  'check.system-yellow-flag.why': 'A project with a flag has to explain itself, and its next budget suffers.',
  'check.system-yellow-flag.fix': 'Check budget and spending; where money is left, write why and what becomes of it.',
  'check.system-yellow-flag.fires': 'Budget 93.15万元, spent 61.57万元.',
  'check.system-yellow-flag.silent': 'Budget 200万元, spent 195.5万元.',
  'check.system-yellow-flag.source':
    'A provincial configuration of the integrated budget system (origin not verified). Only where the policy has a rehearsal.',
};
