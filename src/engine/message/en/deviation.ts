import type { deviation as chinese } from '../zh-cn/deviation';

/** Sentences of the deviation room, in English. */
export const deviation: Readonly<Record<keyof typeof chinese, string>> = {
  'deviation.short':
    '“{name}”: target {target}, actual {actual}, completed to {completion}, target missed. Reason: 【to be filled in: why, and with what effect】. Measure: 【to be filled in: who, when, what】.',
  'deviation.exceeds-limit':
    '“{name}”: target {target}, actual {actual}, {excess} above it. Reason: 【to be filled in: why, and with what effect】. Measure: 【to be filled in: who, when, what】.',
  'deviation.off-standard':
    '“{name}”: target {target}, actual {actual}, not as laid down. Reason: 【to be filled in: why, and with what effect】. Measure: 【to be filled in: who, when, what】.',
  'deviation.missed':
    '“{name}”: target {target}, actual {actual}, target missed. Reason: 【to be filled in: why, and with what effect】. Measure: 【to be filled in: who, when, what】.',
  'deviation.exceeded':
    '“{name}”: target {target}, actual {actual}, completed to {completion}, far above the target. Reason: 【to be filled in: why, and whether the target was too low】. Measure: 【to be filled in: how to set the target next year】.',
  'deviation.exceeded-zero':
    '“{name}”: target {target}, actual {actual}, far beyond the plan. Reason: 【to be filled in: why, and whether the target was too low】. Measure: 【to be filled in: how to set the target next year】.',
  'deviation.deducted':
    '“{name}”: target {target}, actual {actual}, score {score}, {lost} below the weight {weight}. Reason: 【to be filled in: why marks were taken off】. Measure: 【to be filled in: who, when, what】.',
  'deviation.deducted-bare':
    '“{name}”: score {score}, {lost} below the weight {weight}. Reason: 【to be filled in: why marks were taken off】. Measure: 【to be filled in: who, when, what】.',
  'deviation.low-rate':
    '{base} {budget}, spent {spent}, execution rate {rate}, not spent {rest}. Reason: 【to be filled in: why the rate is low】. Money: 【to be filled in: what becomes of it】. Measure: 【to be filled in: who, when, what】.',
  'deviation.budget-raised':
    'Budget at the start of the year {initial}, of the year {budget}, raised by {change}. Reason: 【to be filled in: why it was raised】.',
  'deviation.budget-cut':
    'Budget at the start of the year {initial}, of the year {budget}, cut by {change}. Reason: 【to be filled in: why it was cut】.',
};
