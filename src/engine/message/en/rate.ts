import type { rate as zhCN } from '../zh-cn/rate';

/** Sentences of the rates, in English. */
export const rate: Readonly<Record<keyof typeof zhCN, string>> = {
  'rate.attainment': 'Targets attained',
  'rate.budget-completion': 'Budget completed',
  'rate.spending-control': 'Spending against the approved budget',
  'rate.balance': 'Share of the money left over',
  'rate.of-budget': '{label}: share of the budget',
  'rate.of-initial': '{label}: share of the initial budget',
  'rate.growth': '{label}: change against last year',
  'rate.share': '{label}: share of the total',
  'rate.staff-control': 'People in office against posts',
  'rate.input.spent': 'Spent',
  'rate.input.budget': 'Budget of the year',
  'rate.input.initial': 'Initial budget',
  'rate.input.prior': 'Spent last year',
  'rate.input.total': 'Total',
  'rate.input.posts': 'Posts',
  'rate.input.people': 'People in office',
  'rate.input.indicator': 'Actual value of “{label}” in row {row}',
  'rate.step.quotient': '{dividend} ÷ {divisor} = {percent}',
  'rate.step.change': '({now} − {before}) ÷ {before} = {percent}',
  'rate.step.balance': '({budget} − {spent}) ÷ {budget} = {percent}',
  'rate.step.judged': '{count} indicators: {met} attained, {missed} missed',
  'rate.step.open':
    '{open} more have no actual value that can be checked, so the rate can not be computed; it lies between {least} and {most}',
};
