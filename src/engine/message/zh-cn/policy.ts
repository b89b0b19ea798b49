/** Sentences of the policy room, in Chinese. `{slot}` is filled by the phrase. */
export const policy = {
  'policy.whole': '（口径整体）',
  'policy.missing': '口径缺少字段“{path}”。',
  'policy.unknown': '口径有不认识的字段“{path}”。',
  'policy.wrong-type': '口径字段“{path}”的类型不对：应为 {expected}，实际是 {found}。',
  'policy.wrong-text': '口径字段“{path}”的写法不对：{found}。',
  'policy.wrong-choice': '口径字段“{path}”只能取 {choices} 之一，实际是 {found}。',
  'policy.wrong-value': '口径字段“{path}”的值不合要求：{found}。',
  'policy.weights-sum': '口径字段“weights”各项合计为 {sum}，应等于“fullMarks”的 {fullMarks}。',
  'policy.bands-order': '口径字段“qualitativeBands”应由高到低，且在 0 与 1 之间，实际是 {first}、{second}。',
  'policy.grades-order': '口径字段“grades[{index}].from”应低于前一等级的 {better}，实际是 {from}。',
  'policy.grades-lowest': '口径字段“grades[{index}].from”是最低等级的起点，应为 0，实际是 {from}。',
  'policy.ratio-above-one': '口径字段“{path}”是比率，不能大于 1，实际是 {found}。',
  'policy.ratio-not-above-one': '口径字段“{path}”是比率，必须大于 1，实际是 {found}。',
  'policy.alternative-sum':
    '口径字段“weights.alternatives[{index}]”合计为 {sum}，应与“weights.levels”的 {expected} 相同。',
  'policy.not-descending': '口径字段“{path}”应低于前一档的 {limit}，实际是 {found}。',
  'policy.zero': '口径字段“{path}”不能为 0。',
  'policy.no-base': '口径字段“basedOn”指的口径“{id}”不存在。',

  'policy.default': '绩评缺省口径',
  'policy.default-rule': '没有规定，照{document}：{rule}',

  'policy.over-note-set': '使用者设定为 {percent}；口径原定：{rule}',
  'policy.places-set': '使用者设定为保留 {places} 位小数；口径原定：{rule}',
} as const;
