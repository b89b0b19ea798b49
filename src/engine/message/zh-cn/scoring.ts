/** Sentences of the scoring room, in Chinese. `{slot}` is filled by the phrase. */
export const scoring = {
  'scoring.input.target': '年度指标值',
  'scoring.input.actual': '实际完成值',
  'scoring.input.weight': '分值',
  'scoring.input.given': '评定的得分',

  'scoring.step.taken-as-positive': '指标值没有写比较符，按指标名称和单位推断为正向指标',
  'scoring.step.taken-as-reverse': '指标值没有写比较符，按指标名称和单位推断为反向指标',
  'scoring.step.taken-as-equal': '指标值没有写比较符，按指标名称和单位推断为等于指标值',
  'scoring.step.taken-as-standard': '指标值没有写比较符，按指标名称和单位推断为应恰好执行的标准',
  'scoring.step.divide': '{a} ÷ {b} = {percent}',
  'scoring.step.times': '{percent} × {weight} = {score}',
  'scoring.step.fraction': '{a} ÷ {b} × {weight} = {score}',
  'scoring.step.reached': '{actual} ≥ {target}，达到指标值',
  'scoring.step.within': '{actual} ≤ {target}，未超出指标值',
  'scoring.step.equals': '{actual} = {target}，与标准相等',
  'scoring.step.inside': '{actual} 在 {low} 至 {high} 之内',
  'scoring.step.outside': '{actual} 不在 {low} 至 {high} 之内，按较近的一端计算',
  'scoring.step.zero-met': '指标值 {target}，完成值 {actual}，满足；不作除法',
  'scoring.step.zero-missed': '指标值 {target}，完成值 {actual}，不满足；不作除法',
  'scoring.step.excess': '（{actual} − {target}）÷ {target} = {excess}',
  'scoring.step.kept': '1 − {excess} = {kept}',
  'scoring.step.deducted': '与指标值相差 {off}，按口径扣 {points} 分',
  'scoring.step.over': '完成率 {completion}，超过口径的界限，扣 {points} 分',
  'scoring.step.left': '{weight} − {points}，得 {score} 分',
  'scoring.step.in-time': '{actual} 不晚于 {target}，按时完成',
  'scoring.step.late': '{actual} 晚于 {target}，逾期',
  'scoring.step.full': '得满分 {weight} 分',
  'scoring.step.none': '得 0 分',
  'scoring.step.judged': '由人评定 {given} 分，在 0 至 {weight} 分之内',
  'scoring.step.in-band': '由人评定 {given} 分，在完成值所写档次的 {low} 至 {high} 分之内',
  'scoring.step.picked': '由人选“{band}”一档，在 {low} 至 {high} 分之内评定 {given} 分',

  'scoring.band.1': '达成',
  'scoring.band.2': '部分达成',
  'scoring.band.3': '未达成',

  'scoring.copied-actual':
    '完成值“{actual}”带有比较符或“以内”“以上”等字样，像是照抄指标值，不是实际完成的数。请填写实际数，或确认得分。',
  'scoring.text-for-quantity':
    '指标值“{target}”是数值，完成值“{actual}”不是可以与它相比的数，无法计算。请填写实际完成的数。',
  'scoring.dimension-differs': '指标值“{target}”与完成值“{actual}”的单位不是同一种量，不能相比。请改用同一种单位。',
  'scoring.unit-assumed': '指标值“{target}”与完成值“{actual}”有一处没有写单位，按同一单位计算。',
  'scoring.target-blank': '没有年度指标值，无法计算。',
  'scoring.actual-blank': '没有实际完成值，无法计算。',
  'scoring.several-tasks': '一个指标里写了几项任务，不能合在一起计算，请由人确认得分。',
  'scoring.deadline-unknown':
    '时限“{target}”与完成情况“{actual}”没有写明可以比较的日期，请由人确认是否按时并评定得分。',
  'scoring.person-decides':
    '定性指标由人选档评定得分：达成 {first} 至 {weight} 分，部分达成 {second} 至 {first} 分（不含 {first}），未达成低于 {second} 分。',
  'scoring.outside-band':
    '得分“{given}”不在应有的范围内：分值 {weight} 分，达成 {first} 分以上，部分达成 {second} 至 {first} 分（不含 {first}），未达成低于 {second} 分；完成值“{actual}”。请由人确认。',
  'scoring.no-weight': '没有分值，不计分。',
  'scoring.detail': '“其中”各行是上一指标的明细，不计分。',
  'scoring.not-applicable': '不适用，不计分。',
  'scoring.shared-cell': '与上面的指标共用分值或得分单元格，只在那里计一次。',
  'scoring.shared-owner': '这一格的分值或得分由几个指标共用，其中有没达到指标值或不能计算的，请由人确认合计得分。',
} as const;
