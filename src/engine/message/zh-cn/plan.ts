/** Sentences of the plan room, in Chinese. `{slot}` is filled by the phrase. */
export const plan = {
  'plan.execution-rate': '执行率＝{spent}÷{base}',
  'plan.execution-score': '执行率{rate}×分值{weight}，不超过分值',
  'plan.score': '按指标值“{target}”、完成值“{actual}”计分',
  'plan.total-weight': '各项分值之和',
  'plan.total': '{count}项得分之和',
  'plan.grade': '总分{score}所在的等级',
  'plan.note': '此处应说明偏差；事实已填入，原因由填表人补充',
  'plan.report': '自评报告的文字',
  'plan.report-outdated': '以前写入的自评报告较长，余下的一行已不适用',
  'plan.kept-value': '这里已有内容，与计算结果不同，保留原样',
  'plan.kept-part': '这里的数写在一段文字之中，请手工改动',
  'plan.kept-formula': '这里是公式，结果与计算不同，保留原样',
  'plan.open-scores': '还有{count}项得分未定，定了再写入',
  'plan.not-full-marks': '分值合计不是满分{full}分，无从对照等级',
  'plan.disputed-scores': '有{count}项得分保留了与计算不同的数，定了再写入',
} as const;
