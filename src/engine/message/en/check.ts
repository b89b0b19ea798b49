import type { check as chinese } from '../zh-cn/check';

/** Sentences of the check room, in English. */
export const check: Readonly<Record<keyof typeof chinese, string>> = {
  'check.weight-total':
    'The execution weight of {execution} and indicator weights of {indicators} add up to {sum} instead of {full}. Adjust the weights until they give {full}.',
  'check.weight-total.alone':
    'The indicator weights add up to {sum} instead of {full}. Adjust the weights until they give {full}.',
  'check.weight-total.what':
    'The weight of the execution rate and the weights of all level-3 indicators must add up to full marks. Where the execution rate is not scored, the indicators alone must.',
  'check.weight-total.why':
    'Caiyu [2020] No. 10: execution 10, indicators 90, together 100. A usual slip of published tables fills 100 with indicators and adds 10 for execution: 110 that is printed as 100, and total and grade are wrong with it.',
  'check.weight-total.fix':
    'Check the execution weight and the weight of every indicator, lower or raise them by importance, then correct the total row.',

  'check.level-weights':
    'The weights under “{label}” add up to {actual}; the policy gives it {expected}. Adjust the weights, or give the reason for the change.',
  'check.level-weights.what': 'The weights under each level-1 indicator should add up to what the policy gives it.',
  'check.level-weights.why':
    'Caiyu [2020] No. 10 gives output 50, benefit 30 and satisfaction 10 (as quoted under published tables); other weights are allowed in special cases, with a reason.',
  'check.level-weights.fix':
    'Redistribute the weights by the policy; where other weights are needed, keep the grounds for them.',

  'check.label-weights':
    '“{label}” names a weight of {expected}, but the weights below it add up to {actual}. Correct the label or the weights.',
  'check.label-weights.what':
    'The weight that a label names, as in 产出指标(50分), must equal the sum of the weights in its rows.',
  'check.label-weights.why':
    'The integrated budget system checks that the weights of a level add up to that of the level above; where they differ, nobody can tell which one holds.',
  'check.label-weights.fix': 'Follow the approved target table and correct the label or the weights of its rows.',

  'check.score-total':
    'The scores add up to {expected}, the printed total is {actual}. Check the scores one by one and correct the total.',
  'check.score-total.what': 'The execution score and the scores of the indicators must add up to the printed total.',
  'check.score-total.why':
    'Conclusion and grade rest on the total. Real tables leave out the execution score or count an item twice. The integrated budget system checks the same sum.',
  'check.score-total.fix': 'Check every score, write their sum into the total row, and correct a wrong score first.',

  'check.block-subtotal':
    'The text says {actual} for “{label}”, its scores in the table add up to {expected}. Correct the text or the scores.',
  'check.block-subtotal.what':
    'A score of a level-1 indicator that a label, the account of the goal or a remark states must equal the sum of its scores in the table.',
  'check.block-subtotal.why':
    'Where text and table differ, a reader can not tell which one holds; the slip was found by recomputing real evaluations.',
  'check.block-subtotal.fix': 'Correct the text by the scores of the rows; correct a wrong score first.',

  'check.score-above-weight':
    '“{name}” scores {actual}, above its weight of {expected}. Lower the score to the weight at most.',
  'check.score-above-weight.what': 'No score may be above its weight.',
  'check.score-above-weight.why':
    'Remarks under published tables say that a score never exceeds the weight of its indicator; more than was planned earns no more.',
  'check.score-above-weight.fix':
    'See whether weight or score stand in a wrong row or column; over-completion earns full marks and no more.',

  'check.computed-score':
    '“{name}” earns {expected} by what was reached; the table says {actual}. Check target, actual value and score.',
  'check.computed-score.what':
    'The score of a quantitative indicator should agree with what the rule gives, within 0.1 for rounding.',
  'check.computed-score.why':
    'Caiyu [2020] No. 10: a target that is reached earns full marks, one that is missed earns its share (as quoted under published tables). Another score is a miscalculation.',
  'check.computed-score.fix':
    'Check target, actual value and their units first; where they hold, write the computed score.',

  'check.missed-full-marks':
    '“{name}”: target “{target}”, reached “{measured}”, yet full marks of {actual}; its share is {expected}. Check the actual value or correct the score.',
  'check.missed-full-marks.beyond':
    '“{name}”: target “{target}”, reached “{measured}”, beyond the range, yet full marks of {actual}; the policy gives {expected}. Check the actual value or give the reason.',
  'check.missed-full-marks.what': 'A quantitative indicator that missed its target must not earn full marks.',
  'check.missed-full-marks.why':
    'Caiyu [2020] No. 10: what is missed is scored by its share. Full marks for it inflate the total and the grade.',
  'check.missed-full-marks.fix':
    'See whether the actual value is mistyped or in another unit; where it was missed, score its share and give reason and remedy.',

  'check.copied-actual':
    'The actual value of “{name}” reads “{actual}”: that is how a target is written, not what was reached. Write the measured figure.',
  'check.copied-actual.what':
    'An actual value is one definite figure, without ≥, ≤, “at least” or “within”, and no target written again behind =.',
  'check.copied-actual.why':
    'An actual value with an operator is mostly copied from the target. It shows no result, can not be verified and gives no completion; real tables are full of it.',
  'check.copied-actual.fix': 'Write the figure of the ledger, the statistics or the survey: 96.3% instead of ≥95%.',

  'check.blank-but-scored.actual':
    '“{name}” has no actual value, yet a score of {given}. Fill in the actual value or take the score out.',
  'check.blank-but-scored.target':
    '“{name}” has no target, yet a score of {given}. Fill in the target that was approved.',
  'check.blank-but-scored.both':
    '“{name}” has neither target nor actual value, yet a score of {given}. Fill them in before it is scored.',
  'check.blank-but-scored.what': 'An indicator without a target or without an actual value must not have a score.',
  'check.blank-but-scored.why':
    'A score compares the two; without one of them nothing can be verified. Published tables leave whole blocks blank and give them full marks.',
  'check.blank-but-scored.fix':
    'Fill in the approved target and the result; for an indicator that is not assessed take out both weight and score.',

  'check.text-for-quantity':
    'The target of “{name}” is a figure, “{target}”, but its actual value reads “{actual}” and can not be verified. Write figure and unit.',
  'check.text-for-quantity.rate':
    '“{name}” is a rate, but its actual value says “{actual}” and no number. Write the rate.',
  'check.text-for-quantity.what':
    'Where the target is a quantity the actual value must be one too, not 完成 or 已完成.',
  'check.text-for-quantity.why':
    'Words can not be compared with a quantity, so the score has no ground; Caiyu [2020] No. 10 scores quantitative indicators by their actual value.',
  'check.text-for-quantity.fix':
    'Write what was reached in the unit of the target; words may go into the column of reasons.',

  'check.execution-rate':
    '“{label}”: spent {spent} ÷ budget {base} = {expected}, but the printed rate is {actual}. Correct the rate and its score.',
  'check.execution-rate.unscored':
    '“{label}”: spent {spent} ÷ budget {base} = {expected}, but the printed rate is {actual}. Review both amounts and correct the rate.',
  'check.execution-rate.accounts':
    '“{title}” should be {step}, but the printed rate is {actual}. Check the amounts and correct the percentage.',
  'check.execution-rate.what':
    'The execution rate must be the amount spent divided by the budget (of the full year unless the policy says otherwise), within 0.1 percentage points for rounding. The rates that a table of accounts prints (completion, change, share, staff against posts) must follow from its amounts, too: what rounding explains is let pass, less than 0.1 points off or a missing sign is a hint.',
  'check.execution-rate.why':
    'Form of Caiyu [2020] No. 10: rate = B ÷ A, A the budget of the full year, B what was spent. A real table prints 100% for 66.86 ÷ 200.',
  'check.execution-rate.fix':
    'Check budget, amount spent and the denominator (full year or initial), correct the rate, then its score.',

  'check.execution-score':
    'The execution score should be the rate × {weight} = {expected}; the table says {actual}. Correct the score.',
  'check.execution-score.what':
    'The execution score must be the execution rate times its weight, at most the weight, within 0.1 for rounding.',
  'check.execution-score.why':
    'Form of Caiyu [2020] No. 10 and remarks of local forms: score = weight × rate. A real table gives 0 for a rate of 100%.',
  'check.execution-score.fix': 'Check the rate and its weight and write their product.',

  'check.rate-range':
    'The execution rate of “{label}” is {actual}, not between 0 and 100%. See whether more was spent than budgeted, or the budget leaves out additions and carry-over.',
  'check.rate-range.printed':
    'The printed execution rate of “{label}” is {actual}, not between 0 and 100%; the amounts give {expected}. Correct the rate.',
  'check.rate-range.what': 'An execution rate lies between 0 and 100%.',
  'check.rate-range.why':
    'No more may be spent than the budget of the full year. Above it, either the budget was overspent, or the denominator leaves out additions or carry-over, or a column slipped. Evaluation systems check the same.',
  'check.rate-range.fix':
    'Check the amount spent and the full-year budget with additions and carry-over; where it was overspent, say from which funds.',

  'check.funds-sum':
    '“{label}” is {actual}, its sources add up to {expected}. Check the total and the amounts of the sources.',
  'check.funds-sum.cent':
    '“{label}” is {actual}, its sources add up to {expected}: a rounding difference. Adjust the last digit if they should agree exactly.',
  'check.funds-sum.blank': '“{label}” holds no readable amount, its sources add up to {expected}. Fill in the total.',
  'check.funds-sum.rows':
    '“{label}” says {actual}, the amounts of the rows add up to {expected}. Check the total and the rows.',
  'check.funds-sum.what':
    'Total funds must be the sum of their sources; details listed again under a source (其中) are not added twice.',
  'check.funds-sum.why':
    'The execution rate is computed from the total; if that is wrong, rate and score are. A real table prints 0 above sources that hold amounts.',
  'check.funds-sum.fix':
    'Check initial budget, full-year budget and amount spent of every source, then correct the total or the missing source.',

  'check.detail-row-scored':
    '“{label}” is a row of sources and carries {actual} marks; only “{total}” is scored. Write — there.',
  'check.detail-row-scored.what':
    'Rows of sources (其中…) carry no weight and no score; only the row of total funds is scored.',
  'check.detail-row-scored.why':
    'In the form of Caiyu [2020] No. 10 these rows hold a dash; marks in them count the execution weight twice when added up.',
  'check.detail-row-scored.fix': 'Write — for weight and score of the sources and keep those of the total row.',

  'check.zero-denominator':
    'The budget of “{label}” is 0, yet its rate reads “{actual}”. Check the budget; if it is 0, write — as the rate.',
  'check.zero-denominator.what': 'With a budget of 0 there is no execution rate: neither 0% nor 100%.',
  'check.zero-denominator.why':
    'Nothing can be divided by 0. 100% earns marks for nothing, 0% loses them; the 0.00% that systems print in rows without funds is only a hint.',
  'check.zero-denominator.fix':
    'See whether the budget was left out; where there are no such funds, leave the rate blank or write —.',

  'check.over-completion':
    '“{name}” reached {completion}, far above its target, and gives no reason. Explain it in the column of reasons.',
  'check.over-completion.zero':
    '“{name}” has a target of 0 and reached {measured}, and gives no reason. Explain it in the column of reasons.',
  'check.over-completion.what':
    'Where completion reaches the threshold of the policy (130% unless it says otherwise), the reason is due.',
  'check.over-completion.why':
    'Mostly the target was set too low. Caiyu [2020] No. 10 asks for the reason and allows fewer marks, but names no threshold; 130% is a rule of the evaluation system of Guangxi.',
  'check.over-completion.fix': 'Give the reason; where the target was too low, say how next year’s will be set.',

  'check.deviation-note.missed': '“{name}”: {facts}, without reason and remedy. Add them.',
  'check.deviation-note.beyond': '“{name}”: {facts}, beyond the range, without a reason. Add it.',
  'check.deviation-note.both': 'target “{target}”, reached “{actual}”',
  'check.deviation-note.actual': 'reached “{actual}”',
  'check.deviation-note.lost': '“{name}” scores {given} of {weight} without reason and remedy. Add them.',
  'check.deviation-note.no-place':
    '“{name}”: {facts}. It was missed, and the form has no place for a reason. Give reason and remedy below the table or in the report.',
  'check.deviation-note.what':
    'An indicator that missed its target or lost marks needs reason and remedy; 无 or a dash is none.',
  'check.deviation-note.why':
    'Caiyu [2020] No. 10 asks for causes and remedies of what was missed or deviates much; marks lost without a reason can not be verified.',
  'check.deviation-note.fix':
    'Say by how much, why, with what effect, and who will mend it how and when. Where the form has no column of reasons, say it below the table or in the report.',

  'check.grade':
    'A total of {score} is “{expected}”, the printed grade is “{actual}”. Correct the grade or check the total.',
  'check.grade.what': 'The grade must be the band in which the sum of the scores lies.',
  'check.grade.why':
    'Caiyu [2020] No. 10 has four: 优 from 90, 良 from 80, 中 from 60, 差 below (as quoted elsewhere; local bands may differ).',
  'check.grade.fix':
    'Check the sum of the scores, then correct the grade by the bands of the policy; where local bands differ, use the local policy.',
};
