import type { checkConsistency as chinese } from '../zh-cn/check-consistency';

/** Sentences of the checks that hold the parts of a table against each other, in English. */
export const checkConsistency: Readonly<Record<keyof typeof chinese, string>> = {
  'check.category': '“{name}” stands under “{label}”, but belongs under {expected}. Move it.',
  'check.category.block': '“{name}” stands under “{label}”, but belongs under “{expected}”. Move it.',
  'check.category.what': 'An indicator must stand under the category of what it measures.',
  'check.category.why':
    'In the wrong category its marks measure something else: satisfaction under quality leaves the 10 points of satisfaction empty, and a social cost is a harm, not a benefit.',
  'check.category.fix':
    'Rates of correctness go under quality, what says how much was done under quantity, averages and prices under cost, satisfaction by itself.',
  'check.category.fires': 'Satisfaction stands under 质量指标.',
  'check.category.silent':
    'Satisfaction stands under 服务对象满意度指标; in the tables of departments, 服务对象满意度 stands under 履职效益, as in the form of Hunan.',
  'check.category.source':
    'Categories of Caiyu [2020] No. 10, cost of Caiyu [2021] No. 101 (as reposted); review of published tables.',

  'check.execution-twice':
    '“{name}” measures budget execution, which is scored besides. Replace it by an indicator of output or benefit.',
  'check.execution-twice.perhaps':
    '“{name}” measures budget execution, which counts twice where the execution rate is scored besides. Check it.',
  'check.execution-twice.what': 'Budget execution is scored with the funds and should not be an indicator again.',
  'check.execution-twice.why': 'Scored twice, the execution rate weighs more than the rules give it.',
  'check.execution-twice.fix': 'Take an indicator of timeliness, quality or cost instead, or give its marks to others.',
  'check.execution-twice.fires': 'Execution has 10 points, and 预算执行完成率 stands under quality.',
  'check.execution-twice.silent': 'Timely payment of subsidies stands under timeliness.',
  'check.execution-twice.source':
    'Review of published tables. A hint where it is not known whether execution is scored.',

  'check.duplicate-indicator':
    '“{name}” bears the name of the indicator in row {row}. Delete one, or give it another content.',
  'check.duplicate-indicator.what': 'No two level-3 indicators of a table should bear the same name.',
  'check.duplicate-indicator.why': 'Equal names come of copying, and one thing is scored twice.',
  'check.duplicate-indicator.fix':
    'Keep the one in the right category; where they are two things, let the names say so.',
  'check.duplicate-indicator.fires': '资金发放准确率 stands under quality and under timeliness.',
  'check.duplicate-indicator.silent': '资金发放准确率 under quality, 资金发放及时率 under timeliness.',
  'check.duplicate-indicator.source': 'Review of published tables.',

  'check.weight-in-value':
    'Target and actual value of “{name}” are {actual}, the weight itself, without a unit: a column may have slipped. Write the true target and value.',
  'check.weight-in-value.what': 'A weight must not stand in the columns of target and actual value.',
  'check.weight-in-value.why': 'Everything looks complete, and nothing was measured.',
  'check.weight-in-value.fix': 'Write the approved target with its unit, and what was achieved.',
  'check.weight-in-value.fires': 'In two rows or more, target, actual value and weight are 20, without a unit.',
  'check.weight-in-value.silent': 'Target 20个, actual value 20个, weight 20.',
  'check.weight-in-value.source':
    'Review of published tables. A warning where it is one row only, or other rows hold other numbers.',

  'check.placeholder.choices': '“{actual}” still holds all choices. Take one.',
  'check.placeholder.hole': '“{actual}” still has a gap. Fill it.',
  'check.placeholder.hint': '“{actual}” is what the form prints to say how to fill it. Replace it.',
  'check.placeholder.name': 'The level-3 indicator “{name}” still bears the name of level 2. Say what is measured.',
  'check.placeholder.what': 'Hints of the form, lists of choices and marks like XX must be replaced.',
  'check.placeholder.why':
    'Left in place, nothing was filled in; a published table gives full marks to 好坏 (good or bad).',
  'check.placeholder.fix': 'Write what is the case; where nothing applies, 无 or a dash.',
  'check.placeholder.fires': 'Target and actual value are both 好坏.',
  'check.placeholder.silent': 'The target is 机制健全, the actual value says which rules were issued.',
  'check.placeholder.source': 'Review of published tables.',

  'check.year': '“{text}” names {actual}, the table is of {expected}. Check the year.',
  'check.year.what': 'Title, deadlines and goal must name the year of the table.',
  'check.year.why': 'Another year comes of copying the table of the year before, and no deadline can be judged by it.',
  'check.year.fix': 'Write the date of this year; where work was carried over, say so.',
  'check.year.fires': 'The table is of 2022, the deadline 30 November 2021.',
  'check.year.silent': 'The table is of 2022, the deadline the end of November 2022.',
  'check.year.source': 'Review of published tables.',

  'check.foreign-name': 'The title is “{title}”, the project is called “{actual}”. Check whether they are the same.',
  'check.foreign-name.activity':
    'Here it says “{activity}”, everywhere else {own}. Check whether it was copied from another table.',
  'check.foreign-name.what': 'Title, project and indicators must speak of one project.',
  'check.foreign-name.why':
    'A copied table keeps words of the other project, which every reader sees once it is public.',
  'check.foreign-name.fix': 'Write the names and contents of this project.',
  'check.foreign-name.fires': 'Satisfaction with a sports meeting in a project of rest cures.',
  'check.foreign-name.silent': 'Title and project name both say 困难职工帮扶.',
  'check.foreign-name.source': 'Review of published evaluations.',

  'check.payment-in-time':
    '“{name}” says “{actual}” and has full marks, but the execution rate is only {rate}. Check whether all was paid in time.',
  'check.payment-in-time.what': 'An indicator that says that all was paid in time must agree with the execution rate.',
  'check.payment-in-time.why': 'Money that was not spent was not paid; one of the two must change.',
  'check.payment-in-time.fix': 'Write the true progress of payment and its score, and why something is open.',
  'check.payment-in-time.fires':
    'Payment completed by the end of November has full marks, the execution rate is 86.48%.',
  'check.payment-in-time.silent':
    'Payment completed by the end of November has full marks, the execution rate is 100%.',
  'check.payment-in-time.source':
    'Review of published tables; the limit is that of the policy for a note on execution.',

  'check.goal-contradicts': 'The overall goal says “{clause}”, but “{name}” reached “{actual}”. Make them agree.',
  'check.goal-contradicts.open':
    'The overall goal says “{clause}”, but no indicator was missed. Check text and values.',
  'check.goal-contradicts.done':
    'The overall goal says “{clause}”, but “{name}” was missed: target “{target}”, actual “{actual}”. Correct the text, or check the value.',
  'check.goal-contradicts.what': 'The text of the overall goal must not contradict what the indicators reached.',
  'check.goal-contradicts.why':
    'Where the text denies what the table reports, or the reverse, the conclusion can not be trusted.',
  'check.goal-contradicts.fix': 'Follow the records and correct one of them; give the reason for what was missed.',
  'check.goal-contradicts.fires': 'The text says that rest cures could not be held, the indicator counts 60 people.',
  'check.goal-contradicts.silent':
    'The text says that three bridges are open, and the indicator of bridges was missed.',
  'check.goal-contradicts.source': 'Review of published evaluations.',

  'check.cost-against-spent':
    '“{name}” says {actual} {unit}, the funds say that {expected} {unit} were spent. Make them agree.',
  'check.cost-against-spent.what': 'The total cost that an indicator reports must be what was spent.',
  'check.cost-against-spent.why': 'Both are the same money; where they differ, the budget was copied.',
  'check.cost-against-spent.fix': 'Write what was paid; where other money is included, say what it is made of.',
  'check.cost-against-spent.fires': 'Total cost 90万元, spent 89.974万元.',
  'check.cost-against-spent.silent': 'Total cost 20万元, spent 20万元.',
  'check.cost-against-spent.source': 'Recalculation of published tables.',

  'check.text-sum':
    'The parts in the text add up to {expected}万元, the total before them says {actual}万元. Check them.',
  'check.text-sum.what': 'The parts that a text lists after 其中 must add up to the total before it.',
  'check.text-sum.why': 'The text is published with the table, and anybody can add it up.',
  'check.text-sum.fix': 'Correct the total or the parts by the payments.',
  'check.text-sum.fires': '89.97 in all, of which 30, 30 and 29.99: these give 89.99.',
  'check.text-sum.silent': '90 in all, of which 30, 30 and 30.',
  'check.text-sum.source': 'Recalculation of published tables.',
  'check.funds-match':
    '“{name}” is given {amount}, but no indicator of quantity stands for it. Add one, or say which one does.',
  'check.funds-match.indicator':
    '“{name}” has no money in the allocation table “{sheet}”. Add source and amount, or say what paid for it.',
  'check.funds-match.what':
    'Where an allocation table and the indicators of quantity in the same workbook, or in files checked together, go through the same things one by one, all money should have an indicator and each of these indicators money.',
  'check.funds-match.why':
    'Money without an indicator is never judged; an indicator without money claims what other money did.',
  'check.funds-match.fix':
    'Add the indicator or the money that was left out; what other money paid for is said in the note or below the table.',
  'check.funds-match.fires':
    'Nine rows of the allocation agree in number with nine indicators; 技能提升补助 with 7.09万元 has none.',
  'check.funds-match.silent':
    'The allocation goes by townships and the indicators by tasks: they are not the same list.',
  'check.funds-match.source':
    'Comparison of published material. What is left over is looked at only where at least three pairs, and three quarters of either table, agree in number and name.',
};
