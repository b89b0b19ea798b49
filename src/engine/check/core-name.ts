const MEASURE = /(?:人次数?|户次数?|人口数量?|人数|户数|次数|场次|个数|件数|数量|总数|里程|面积|长度|规模|完成率|数)$/;
const DOING = /^(?:完成|开展|组织|实施|发放|新增|受益)(?=.{2})/;

/** What an indicator measures, without the word for how much of it: `慰问` of `慰问人数`. */
export function coreName(name: string): string {
  return name.replace(MEASURE, '').replace(DOING, '');
}
