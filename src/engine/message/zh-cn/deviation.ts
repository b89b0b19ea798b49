/** Sentences of the deviation room, in Chinese. `{slot}` is filled by the phrase. */
export const deviation = {
  'deviation.short':
    '“{name}”指标值 {target}，实际完成 {actual}，完成率 {completion}，未达到指标值。原因：【待补充：未完成的原因和影响】。改进措施：【待补充：由谁、何时、做什么】。',
  'deviation.exceeds-limit':
    '“{name}”指标值 {target}，实际为 {actual}，超出 {excess}。原因：【待补充：超出的原因和影响】。改进措施：【待补充：由谁、何时、做什么】。',
  'deviation.off-standard':
    '“{name}”指标值 {target}，实际为 {actual}，与规定不符。原因：【待补充：偏离的原因和影响】。改进措施：【待补充：由谁、何时、做什么】。',
  'deviation.missed':
    '“{name}”指标值 {target}，实际完成 {actual}，未达到指标值。原因：【待补充：未完成的原因和影响】。改进措施：【待补充：由谁、何时、做什么】。',
  'deviation.exceeded':
    '“{name}”指标值 {target}，实际完成 {actual}，完成率 {completion}，明显高于指标值。原因：【待补充：大幅超额的原因，指标值是否偏低】。改进措施：【待补充：下年度怎样合理设定指标值】。',
  'deviation.exceeded-zero':
    '“{name}”指标值 {target}，实际完成 {actual}，超出计划较大。原因：【待补充：大幅超额的原因，指标值是否偏低】。改进措施：【待补充：下年度怎样合理设定指标值】。',
  'deviation.deducted':
    '“{name}”指标值 {target}，实际完成 {actual}，得 {score} 分，比分值 {weight} 分少 {lost} 分。扣分原因：【待补充：扣分的原因】。改进措施：【待补充：由谁、何时、做什么】。',
  'deviation.deducted-bare':
    '“{name}”得 {score} 分，比分值 {weight} 分少 {lost} 分。扣分原因：【待补充：扣分的原因】。改进措施：【待补充：由谁、何时、做什么】。',
  'deviation.low-rate':
    '{base} {budget}，全年执行数 {spent}，执行率 {rate}，未执行 {rest}。原因：【待补充：执行率偏低的原因】。资金去向：【待补充：结余或结转资金的处理】。改进措施：【待补充：由谁、何时、做什么】。',
  'deviation.budget-raised':
    '年初预算数 {initial}，全年预算数 {budget}，年中追加 {change}。追加原因：【待补充：追加预算的原因】。',
  'deviation.budget-cut':
    '年初预算数 {initial}，全年预算数 {budget}，年中调减 {change}。调减原因：【待补充：调减预算的原因】。',
} as const;
