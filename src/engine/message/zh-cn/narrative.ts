/**
 * Sentences of the narrative room, in Chinese. `{slot}` is filled by a fact or by a passage of facts, so that no sentence
 * holds a figure of its own.
 */
export const narrative = {
  'narrative.conclusion': '自评结论',
  'narrative.comma': '，',
  'narrative.enumeration': '、',
  'narrative.semicolon': '；',
  'narrative.stop': '。',

  'narrative.year': '本表自评年度为{year}年',
  'narrative.project': '项目名称为“{project}”',
  'narrative.unit': '实施单位为{unit}',

  'narrative.initial': '年初预算数{amount}',
  'narrative.budget': '全年预算数{amount}',
  'narrative.spent': '全年执行数{amount}',
  'narrative.rate': '预算执行率（全年执行数÷全年预算数）{rate}',
  'narrative.rate-of-initial': '预算执行率（全年执行数÷年初预算数）{rate}',

  'narrative.total': '自评总分{score}分（分值合计{weight}分）',
  'narrative.total-alone': '自评总分{score}分',
  'narrative.grade': '按“{policy}”的等级划分（{cuts}），自评等级为“{grade}”',
  'narrative.not-full-marks': '分值合计与满分{full}分不符，暂不划分等级',
  'narrative.cut': '{from}分及以上为{grade}',
  'narrative.cut-below': '{from}分以下为{grade}',
  'narrative.partial-total': '已评定的得分合计{score}分',
  'narrative.pending': '还有{count}项尚未评定，暂不划分等级',

  'narrative.count': '绩效指标共{count}项',
  'narrative.met': '达成年度指标值{count}项',
  'narrative.exceeded': '明显超额完成{count}项',
  'narrative.missed': '未达成{count}项',
  'narrative.undecided': '尚不能判断{count}项',
  'narrative.not-applicable': '不适用{count}项',

  'narrative.missed-name': '未达成指标“{name}”',
  'narrative.target': '年度指标值{target}',
  'narrative.actual': '实际完成值{actual}',
  'narrative.completion': '完成率{rate}',
  'narrative.marks': '分值{weight}分',
  'narrative.score': '得{score}分',
  'narrative.lost': '扣{lost}分',
  'narrative.reason': '自评表所填原因：“{note}”',
  'narrative.reason-missing': '偏差原因和改进措施：【待补充：未达成的原因、改进措施】',
} as const;
