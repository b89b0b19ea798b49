import type { checkReport as chinese } from '../zh-cn/check-report';

/** Sentences of the checks that hold a report against its tables, in English. */
export const checkReport: Readonly<Record<keyof typeof chinese, string>> = {
  'check.report-score': 'The text gives “{name}” {actual}, the table {expected}. Check which is right.',
  'check.report-score.weight': '“{name}” is said to be worth {actual} points; in the table it is {expected}.',
  'check.report-score.lost':
    'The text takes {actual} marks off “{name}”, the table {expected} (weight less score). Check which is right.',
  'check.report-score.computed':
    '“{name}” is given {actual}; the table leaves it open, its target and result give {expected}. Check it.',
  'check.report-score.full-marks':
    'The text puts full marks at {actual}, the weights of the table add up to {expected}. Check which is right.',
  'check.report-score.block':
    'The text gives “{name}” {actual}; its scores in the table add up to {expected}. Correct it.',
  'check.report-score.total': 'The text gives a total of {actual}; the scores of the table add up to {expected}.',
  'check.report-score.printed':
    'The text gives a total of {actual}, as the table prints it, but its scores only add up to {expected}. Correct text and table.',
  'check.report-score.what':
    'Scores, full marks (in headings, too), the marks of a list, subtotals and the total of a report are those of the table.',
  'check.report-score.why': 'Both are published together; where they differ, nobody knows the result.',
  'check.report-score.fix': 'Write the scores of the table; where the table is wrong, correct it first.',
  'check.report-score.fires': 'The text gives output 25; its scores in the table add up to 30.',
  'check.report-score.silent': 'The text gives output 30, and so does the table.',
  'check.report-score.source': 'Recalculation of published reports.',

  'check.report-score-sum': 'The scores of the text add up to {expected}, its total is {actual}. Check it.',
  'check.report-score-sum.twice':
    'The scores of the text add up to {expected}, its total is {actual}: one score is written twice and was added twice. Correct it.',
  'check.report-score-sum.what': 'The scores of a report add up to its total, each counted once.',
  'check.report-score-sum.why': 'Whoever reads it can add them up.',
  'check.report-score-sum.fix': 'Compare each with the table, and correct the wrong one or the total.',
  'check.report-score-sum.fires': 'Process 20, output 30, benefit 40, but a total of 95.',
  'check.report-score-sum.silent': 'Process 20, output 35, benefit 40, a total of 95.',
  'check.report-score-sum.source': 'Recalculation of published reports.',

  'check.report-grade': 'The text says “{actual}”; {score} is “{expected}”. Check score and grade.',
  'check.report-grade.what': 'The grade of a report is that of its score.',
  'check.report-grade.why': 'A wrong score may lie in another grade.',
  'check.report-grade.fix': 'Check the score, then take the grade from the limits 90, 80 and 60.',
  'check.report-grade.fires': 'The scores add up to 78, the text says 良好.',
  'check.report-grade.silent': 'The scores add up to 88, the text says 良好.',
  'check.report-grade.source': '财预〔2020〕10号: 90, 80, 60.',

  'check.report-percentage': 'The text says {actual}; by its own figures {calculation} is {expected}. Check it.',
  'check.report-percentage.funds': 'The execution rate is given as {actual}; the funds of the table give {expected}.',
  'check.report-percentage.row': 'The share of “{name}” is given as {actual}; the table gives {expected}. Check it.',
  'check.report-percentage.tail':
    'The text says {actual}; by its own figures {calculation} is {expected}: the last digit differs. Round half up.',
  'check.report-percentage.what':
    'Rates, shares and growth agree with the figures beside them, an execution rate or a share alone with the table.',
  'check.report-percentage.why': 'The figures stand in the same sentence: anybody can divide them.',
  'check.report-percentage.fix': 'Compute it anew, rounded half up to two places.',
  'check.report-percentage.fires': 'Budget 200, spent 150, a rate of 85%.',
  'check.report-percentage.silent': 'Budget 200, spent 150, a rate of 75%.',
  'check.report-percentage.source': 'Recalculation of published reports; how to round is a default of Jiping.',

  'check.report-base': '{amount} is called 全年预算数, the percentage one of 年初预算数. Name one of them.',
  'check.report-base.table':
    '{amount} is the {expected} of the table; the text calls it {actual} (which is {due}). Correct it.',
  'check.report-base.what': 'The budget of the beginning and that of the whole year are not mixed up.',
  'check.report-base.why': 'Another denominator is another rate.',
  'check.report-base.fix': 'Divide by 全年预算数; where the text says 年初预算数, it gives that amount.',
  'check.report-base.fires': '全年预算数 50, spent 45, 90% of 年初预算数.',
  'check.report-base.silent': '全年预算数 50, spent 45, 90% of 全年预算数.',
  'check.report-base.source': '财预〔2020〕10号, annex; published reports.',

  'check.report-amount': 'The text says {actual}, the funds of the table {expected}. Check which is right.',
  'check.report-amount.row': 'The text gives “{name}” {actual}, its row in the table {expected}. Check which is right.',
  'check.report-amount.unit':
    'The text says “{actual}” where “{expected}” is meant: 元 and 万元 are mixed up. Correct the unit.',
  'check.report-amount.what':
    'Budget, spending and the amounts of rows that a report names are those of the table, in the right unit.',
  'check.report-amount.why': 'The wrong unit is wrong by ten thousand.',
  'check.report-amount.fix': 'Write the amounts of the table, all in 万元.',
  'check.report-amount.fires': 'A budget of 30万元, spent 30元.',
  'check.report-amount.silent': 'A budget of 30万元, spent 30万元.',
  'check.report-amount.source': 'Published reports.',

  'check.report-quantity': 'The text says “{actual}”, the indicator “{name}” {expected}. Check which is right.',
  'check.report-quantity.unit':
    'The text says “{actual}”, the indicator “{name}” {expected}: 元 and 万元 are mixed up. Correct the unit.',
  'check.report-quantity.completion':
    'The text gives “{name}” a completion of {actual}; its target and result give {expected}. Check it.',
  'check.report-quantity.words':
    'The text says “{actual}”, the same words in the table “{expected}”. Check which is right.',
  'check.report-quantity.what':
    'People, times, standards and rates of a report are those of the indicator, row or sentence in the table.',
  'check.report-quantity.why': 'Of two figures for one thing at least one has no ground.',
  'check.report-quantity.fix': 'Check the records and write one figure; say so where they count differently.',
  'check.report-quantity.fires': '86 rangers were trained, says the text; 83, says the indicator.',
  'check.report-quantity.silent': '83 rangers were trained, says the text, and so does the indicator.',
  'check.report-quantity.source': 'Published reports.',

  'check.report-indicator-count': 'The text counts {actual}, the table has {expected}. Count again.',
  'check.report-indicator-count.all':
    'The text counts {actual} indicators, the table has {expected}. Correct by the table.',
  'check.report-indicator-count.sum': 'The summary says {actual}; the projects before it give {expected}. Check it.',
  'check.report-indicator-count.parts':
    'There are said to be {actual} indicators, but done and undone ones make {expected}.',
  'check.report-indicator-count.listed': 'The text counts {actual} indicators and lists {expected}. Check it.',
  'check.report-indicator-count.more':
    'The text counts {actual} indicators, of that kind the table has {expected} only.',
  'check.report-indicator-count.what':
    'The numbers of indicators of a report are those of the table or of its own list, and add up, done and undone ones too.',
  'check.report-indicator-count.why': 'They are counted in the table: where they differ, the text was not kept up.',
  'check.report-indicator-count.fix': 'Count the table anew, then correct the summary.',
  'check.report-indicator-count.fires': 'The text counts 3 indicators of output, the table has 4.',
  'check.report-indicator-count.silent': 'The text counts 4 indicators of output, and so many there are.',
  'check.report-indicator-count.source': 'Published reports.',

  'check.report-year':
    'The text says {actual}; the report is of {expected}. Check whether it was copied from last year.',
  'check.report-year.what': 'Title and text of a report name the year of the table.',
  'check.report-year.why': 'A wrong year mostly comes from last year’s report.',
  'check.report-year.fix': 'Correct it, and look for other figures of last year.',
  'check.report-year.fires': 'A report of 2024 speaks of the budget of 2023年度.',
  'check.report-year.silent': 'A report of 2024 compares with 2023年度.',
  'check.report-year.source': 'Published reports.',

  'check.report-foreign-name':
    'The text says “{actual}”, but the report is on “{expected}”. Check whether it was copied.',
  'check.report-foreign-name.what': 'A report names its own project and no other.',
  'check.report-foreign-name.why': 'A name left over shows that the text was not written for this project.',
  'check.report-foreign-name.fix': 'Correct the name, and check the paragraph around it.',
  'check.report-foreign-name.fires': 'The report on rural roads speaks of the indicators of the project “校园安保”.',
  'check.report-foreign-name.silent': 'The report on rural roads speaks of the indicators of its own project.',
  'check.report-foreign-name.source': 'Published reports.',

  'check.report-all-done': 'The text says “{claim}”, but the table misses “{names}”. Correct the text and say why.',
  'check.report-all-done.text':
    'The text says “{undone}” and elsewhere “{claim}”. Make it one, and say why it was not done.',
  'check.report-all-done.not-held':
    'The text says “{said}”, but “{name}” came to {actual}. Check whether it is old text.',
  'check.report-all-done.what': 'Where a report says that all is done, table and text know of nothing undone.',
  'check.report-all-done.why': 'A report that contradicts itself is asked about first.',
  'check.report-all-done.fix': 'Say what was not done, by how much and why, and deduct for it.',
  'check.report-all-done.fires': 'All indicators are met, says the text; one of 200 came to 170.',
  'check.report-all-done.silent': 'All indicators of output are met, says the text, and they are.',
  'check.report-all-done.source': '财预〔2020〕10号: what was missed is to be explained; published reports.',

  'check.report-sum': '{parts} = {expected}; the total of the text is {actual}. Check the parts and the total.',
  'check.report-sum.tail':
    '{parts} = {expected}; the total of the text is {actual}: only the last digit differs, mostly by rounding. Check it.',
  'check.report-sum.what': 'The parts that a report lists add up to the total before them.',
  'check.report-sum.why': 'Whoever reads it can add them up.',
  'check.report-sum.fix': 'Correct the wrong part or the total; adjust or note what is due to rounding.',
  'check.report-sum.fires': 'Spent 80, of which training 45 and equipment 38.',
  'check.report-sum.silent': 'Spent 80, of which training 45 and equipment 35.',
  'check.report-sum.source': 'Recalculation of published reports.',

  'check.report-shortfall': 'The text says {actual}; by its own figures {calculation} is {expected}. Check it.',
  'check.report-shortfall.target':
    'The text puts “{name}” {actual} from its target; {calculation} in the table are {expected} apart. Check it.',
  'check.report-shortfall.what':
    'A shortfall, a rest or an addition is the difference of the two amounts that the text gives.',
  'check.report-shortfall.why': 'Money is asked for by it: the error goes into next year’s budget.',
  'check.report-shortfall.fix': 'Compute it anew: needed minus available, budget minus spent.',
  'check.report-shortfall.fires': 'Budget 60, spent 52, a rest of 6.',
  'check.report-shortfall.silent': 'Budget 60, spent 52, a rest of 8.',
  'check.report-shortfall.source': 'Recalculation of published reports.',

  'check.report-product': '{calculation} = {expected}; the text says {actual}. Check people, standard and amount.',
  'check.report-product.funds':
    '{calculation} = {product}, but the project cost {actual}; with the {expected} of “{name}” in the table it agrees. Check the number.',
  'check.report-product.what': 'People times standard is the amount that the text gives.',
  'check.report-product.why': 'One of the three is wrong, and anybody can multiply them.',
  'check.report-product.fix': 'Check all three against the list of payments.',
  'check.report-product.fires': '500 for each of 120 trainees, 7万元 in all.',
  'check.report-product.silent': '500 for each of 120 trainees, 6万元 in all.',
  'check.report-product.source': 'Recalculation of published reports.',

  'check.report-inexact-score': '“{actual}” is no exact score. Write one.',
  'check.report-inexact-score.what': 'The score of a report is exact.',
  'check.report-inexact-score.why': 'What is not exact can not be held against the table.',
  'check.report-inexact-score.fix': 'Write the total of the table.',
  'check.report-inexact-score.fires': 'A score of over 90.',
  'check.report-inexact-score.silent': 'A score of 93.5.',
  'check.report-inexact-score.source': 'Published reports.',
};
