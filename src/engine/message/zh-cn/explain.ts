/** Sentences of the explanations, in Chinese. `{slot}` is filled by the phrase. */
export const explain = {
  'explain.indicator': '第 {row} 行“{label}”的得分：{score}',
  'explain.rate': '预算执行率：{rate}',
  'explain.rate-of': '{title}：{rate}',
  'explain.total': '总分：{score}',
  'explain.finding': '核对发现',
  'explain.no-score': '未计分',
  'explain.execution-input': '预算执行率得分',
  'explain.indicator-input': '第 {row} 行“{label}”',
  'explain.person-input': '第 {row} 行“{label}”（沿用表中得分）',
  'explain.total-step': '{terms} = {score}',
  'explain.rescaled-step': '有不适用的指标，{sum} 按满分折算为 {score}',
} as const;
