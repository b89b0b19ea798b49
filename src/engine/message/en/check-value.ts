import type { checkValue as chinese } from '../zh-cn/check-value';

/** Sentences of the checks on what an indicator says, in English. */
export const checkValue: Readonly<Record<keyof typeof chinese, string>> = {
  'check.docked-although-met':
    '“{name}” was met but scores only {actual} of {expected}, and no reason is given. Give full marks, or write why marks were taken off.',
  'check.docked-although-met.what':
    'An indicator that was met usually gets full marks; where it does not, the reason should be written.',
  'check.docked-although-met.why':
    'Marks taken off without a word look as if the total had been fitted, and nobody can defend them in a review.',
  'check.docked-although-met.fix':
    'Check actual value and score; where the deduction is right, write the reason into the note.',
  'check.docked-although-met.fires': 'Target 100%, actual 100%, 7 of 10 and no reason.',
  'check.docked-although-met.silent': 'Target 100%, actual 100%, 10 of 10.',
  'check.docked-although-met.source': 'Review of published tables.',

  'check.outside-band':
    'The actual value of “{name}” says “{actual}”, whose scores lie in {expected}; the table gives {given}. Change the score, or the band that the actual value names.',
  'check.outside-band.what': 'The score of a qualitative indicator must lie in the band that its actual value names.',
  'check.outside-band.why':
    'Met is 80 to 100 per cent of the weight, partly met 60 to 80, not met below 60. Words for one band and a score of another can not both be right.',
  'check.outside-band.fix': 'Choose the band first, then the score in it.',
  'check.outside-band.fires': 'The actual value says 未完成, the score is 9 of 10.',
  'check.outside-band.silent': 'The actual value says that the target was partly met, the score is 7 of 10.',
  'check.outside-band.source':
    'The three bands of Caiyu [2020] No. 10 (as quoted under published tables; the article is still to be checked).',

  'check.money-unit':
    'The target of “{name}” is “{target}”, the actual value “{actual}”: some ten thousand times apart, as 元 and 万元 are. Check the unit.',
  'check.money-unit.funds':
    '“{label}” says {before} in the column before and {actual} here (unit {unit}): some ten thousand times apart, as 元 and 万元 are. Check both.',
  'check.money-unit.text':
    '“{actual}” in the text is ten thousand times another amount; 元 may have to be 万元. Check it.',
  'check.money-unit.what': 'The same money must not differ ten-thousandfold between places of a table.',
  'check.money-unit.why':
    'Where 元 and 万元 are mixed up, rate, average and cost are wrong with the amount. Published evaluations write 10 元 for 100,000 元.',
  'check.money-unit.fix':
    'Look at the unit of the header and convert the wrong figure; a unit written in the cell counts before it.',
  'check.money-unit.fires': 'Budget 64 (万元), spent 640000.',
  'check.money-unit.silent': 'Target ≤8100元/人, actual 0.77万元/人.',
  'check.money-unit.source': 'Recalculation of published evaluations.',

  'check.unit-differs':
    'The target of “{name}” is “{target}”, the actual value “{actual}”: different units can not be compared. Use one unit.',
  'check.unit-differs.part':
    '“{name}”: target “{target}”, actual “{actual}”: one of them does not say by what it counts. Write the whole unit.',
  'check.unit-differs.name':
    'The unit of “{name}” does not fit its name: “{actual}”. Check whether people or households are meant.',
  'check.unit-differs.details':
    '“{name}” adds details in {unit} and in {other} up to {sum}{unit}. Use one unit, or separate indicators.',
  'check.unit-differs.what': 'Target and actual value must be of one kind, and name, details and unit must agree.',
  'check.unit-differs.why':
    'People and households can not be compared: there is no completion, and the score rests on nothing.',
  'check.unit-differs.fix':
    'Take the unit of the approved targets for both; list different things as separate indicators.',
  'check.unit-differs.fires': 'Target ≥500人, actual 320户.',
  'check.unit-differs.silent': 'Target ≥1万亩, actual 10200亩.',
  'check.unit-differs.source': 'Review of published tables.',

  'check.unit-missing': 'The target “{actual}” of “{name}” has no unit. Add it.',
  'check.unit-missing.what': 'A target in figures needs a unit, behind the figure or in a column of its own.',
  'check.unit-missing.why':
    'A bare figure does not say of what, and can not be compared. Published tables write ≤28.40/株 and >=85.',
  'check.unit-missing.fix': 'Write the unit behind the figure, and % behind a rate.',
  'check.unit-missing.fires': 'Target 2100, no column for units.',
  'check.unit-missing.silent': 'Target 2100, the column for units says 人.',
  'check.unit-missing.source': 'Review of published targets.',

  'check.count-times-standard':
    '{count} times {rate} of “{name}” is {expected}, the table says {actual}. Check count, rate and amount.',
  'check.count-times-standard.text': '“{whole}” should give {expected} instead of {actual}. Check it.',
  'check.count-times-standard.row':
    '“{name}”: {factors} gives {expected}, the amount says {actual}. Check people, standard and amount.',
  'check.count-times-standard.part-year':
    '“{name}”: {factors} for a whole year gives {expected}, the amount says {actual}. Say for how many months where some were paid for less.',
  'check.count-times-standard.what':
    'Count times rate must give the amount. It is compared where the table has one of each; products that a text writes out are worked out too.',
  'check.count-times-standard.why':
    'The three prove each other: where they disagree, one is wrong or other money went in untold. Real tables pay 320 stations 1,000 each out of 200,000.',
  'check.count-times-standard.fix':
    'Check the people on the list, the rate and the payments; where other money made up the rest, say how much and whose.',
  'check.count-times-standard.fires': '320 stations at 1000元/个, amount 20万元.',
  'check.count-times-standard.silent': '512 people at 1000元/人, amount 51.2万元.',
  'check.count-times-standard.source':
    'Recalculation of published evaluations. A warning where the amount may hold other costs.',

  'check.per-head-amount':
    '{amount} divided by {count} is about {expected} 元, “{name}” says {actual} 元. Check people, amount and average.',
  'check.per-head-amount.what': 'The amount divided by the people must give the average per head.',
  'check.per-head-amount.why':
    'The average is computed from the other two; where it disagrees, one was copied from the target or counts something else.',
  'check.per-head-amount.fix': 'Work the average out anew; where only some of the people were paid for, say which.',
  'check.per-head-amount.fires': '61.57万元 for 224 people, average 7700 元: it is 2748.66.',
  'check.per-head-amount.silent': '61.57万元 for 224 people, average 2750 元.',
  'check.per-head-amount.source': 'Recalculation of published evaluations.',

  'check.text-figure': 'The overall goal says “{actual}”, the indicator “{name}” says “{expected}”. Make them agree.',
  'check.text-figure.what':
    'Figures in the text of the overall goal must agree with the indicator of the same thing. Only figures that clearly belong to an indicator are compared.',
  'check.text-figure.why':
    'Where text and table differ, a reader does not know which to believe. A published evaluation says 512 people in the text and 509 in the table.',
  'check.text-figure.fix': 'Follow the list and correct one of them; where they count different things, say so.',
  'check.text-figure.fires': 'The text says 慰问困难职工512人, the indicator 509人.',
  'check.text-figure.silent': 'The text says 慰问困难职工512人, the indicator 512人.',
  'check.text-figure.source': 'Review of published evaluations.',

  'check.low-execution':
    'The execution rate is {actual}, below {limit}, and no reason was found. Say why the money was not spent and what becomes of it.',
  'check.low-execution.what': 'An execution rate below the limit of the policy (by default 90%) needs a reason.',
  'check.low-execution.why': 'A low rate means slow work or too large a budget, and reviewers ask for it first.',
  'check.low-execution.fix':
    'Write into the note of the funds or of an indicator how much is left, why, and what becomes of it.',
  'check.low-execution.fires': 'Budget 300, spent 259.45 (86.48%), no reason given.',
  'check.low-execution.silent': '86.48%, and a note says why money is left.',
  'check.low-execution.source': 'Filling notes of the Sichuan form (90%).',

  'check.budget-adjusted':
    'The budget was {expected} {unit} at first and {actual} {unit} in the end, and no reason was found. Say why it was changed and on what grounds.',
  'check.budget-adjusted.what':
    'Where the budget of the year differs from that of its beginning, the change needs a reason.',
  'check.budget-adjusted.why':
    'A change moves the base of the execution rate, and perhaps should move the targets too.',
  'check.budget-adjusted.fix':
    'Write amount, date and grounds of the change, and whether the targets were changed with it.',
  'check.budget-adjusted.fires':
    'First 238.93, then 251.89; the place for the reason still holds the hint of the form.',
  'check.budget-adjusted.silent': 'The budget did not change.',
  'check.budget-adjusted.source':
    'Filling notes of the Sichuan form. A hint only where the form has no place for a reason.',

  'check.reverse-formula':
    '“{name}” is better when lower: target “{target}”, actual “{measured}”, so {expected} points; {actual} comes of the formula for the opposite kind. Correct the score.',
  'check.reverse-formula.sign':
    '“{name}” is usually better when lower, but its target says “{actual}”. Check the sign: costs and times are usually ≤.',
  'check.reverse-formula.what':
    'Costs, times and complaints are to be written with ≤ and scored by the reverse formula.',
  'check.reverse-formula.why': 'Marks taken off for saving, or given for spending more, come of the wrong direction.',
  'check.reverse-formula.fix':
    'Full marks where the actual value does not exceed the target, else the reverse formula of the policy; turn a wrong sign.',
  'check.reverse-formula.fires': 'Cost ≤93.15万元, actual 61.57万元, 6.61 of 10.',
  'check.reverse-formula.silent': 'Cost ≤93.15万元, actual 61.57万元, 10 of 10.',
  'check.reverse-formula.source':
    'Notes under the forms of Hubei and Beijing; the formula of the policy in use decides.',

  'check.quantity-ceiling':
    '“{name}” is a quantity, but its target says “{actual}”. Check the direction: it is usually ≥.',
  'check.quantity-ceiling.what': 'A quantity with ≤ looks as if its direction were wrong.',
  'check.quantity-ceiling.why': 'With ≤320, 200 count as done; with ≥320 they are 62.5%.',
  'check.quantity-ceiling.fix':
    'Follow the approved targets; a true limit belongs under cost, or its name should say so.',
  'check.quantity-ceiling.fires': 'Stations supported (quantity), target ≤320个.',
  'check.quantity-ceiling.silent': 'Meetings held (quantity), target ≤4次.',
  'check.quantity-ceiling.source': 'Review of published tables.',

  'check.zero-target':
    'Target of “{name}” “{target}”, actual “{measured}”: {expected} points, not {actual}. A target of zero is not scored in proportion; correct the score.',
  'check.zero-target.what': 'A target of zero is not divided by: full marks where it was kept, none where it was not.',
  'check.zero-target.why': 'Nothing can be divided by zero; a proportional score means nothing.',
  'check.zero-target.fix': 'Give full marks or none.',
  'check.zero-target.fires': 'Target 0件, actual 0件, 0 of 10.',
  'check.zero-target.silent': 'Target 0件, actual 0件, 10 of 10.',
  'check.zero-target.source': 'Default rule of the integrated budget system (as reported).',

  'check.full-rate':
    'The target of “{name}” says “{actual}”, but no such rate exceeds 100%. Write 100%, or a figure that can be verified.',
  'check.full-rate.everybody':
    'The target of “{name}” says “{actual}”: that everybody knows can not be verified. Set a figure that a survey can show.',
  'check.full-rate.actual': 'The actual value “{actual}” of “{name}” exceeds 100%. Check both numbers of the division.',
  'check.full-rate.what': 'Rates of timeliness, quality or coverage do not exceed 100%, and ≥100% says nothing.',
  'check.full-rate.why':
    '≥100% is a set phrase that can not be exceeded; awareness of 100% can not be shown by a survey.',
  'check.full-rate.fix':
    'Write 100% where all can be done; for what a survey shows, take the level of the year before or of similar projects.',
  'check.full-rate.fires': 'Timely payment, target ≥100%.',
  'check.full-rate.silent': 'Timely payment, target 100%.',
  'check.full-rate.source': 'Review of published tables.',

  'check.satisfaction-ratio':
    '“{name}” says “{actual}”, which is no rate. Write a percentage from a survey, such as ≥90% or 93.5%.',
  'check.satisfaction-ratio.what': 'Satisfaction is to be given as a rate.',
  'check.satisfaction-ratio.why':
    '“Satisfied” does not say how many and can not be verified; satisfaction is satisfied answers divided by valid ones.',
  'check.satisfaction-ratio.fix': 'Make a survey, note the forms sent, returned and satisfied, and write the rate.',
  'check.satisfaction-ratio.fires': 'Satisfaction of the public, target 满意.',
  'check.satisfaction-ratio.silent': 'Satisfaction of the public, target ≥90%.',
  'check.satisfaction-ratio.source':
    'Caiyu [2021] No. 101 (from memory, still to be checked); notes under published forms.',
};
