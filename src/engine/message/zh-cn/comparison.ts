/** Sentences of the comparison room, in Chinese. `{slot}` is filled by the phrase. */
export const comparison = {
  'comparison.execution': '预算执行率',
  'comparison.indicator': '{label}',
  'comparison.by-person': '沿用表中的得分',
  'comparison.unscored': '不计分',
  'comparison.rate-unscored': '执行率不计分',
  'comparison.steps': '{step}；{rest}',
  'comparison.rule': '规则：{rule}',
  'comparison.how': '{how}。',
  'comparison.reason': '{sentence}{rest}',
  'comparison.why': '前者：{first}后者：{second}',
} as const;
