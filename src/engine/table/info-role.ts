/**
 * What a label in the head of a table asks for; `filler`: the unit, where no label names the one that carries the
 * project out.
 */
export type InfoRole = 'project' | 'department' | 'unit' | 'filler' | 'total' | 'grade';

const ROLES: readonly (readonly [RegExp, InfoRole])[] = [
  [/^(项目|政策|专项|专项资金|项目政策|转移支付|债券项目|二级项目|一级项目)名称$/, 'project'],
  [/^(项目|中央|省级|市级|县级|地方|业务|一级)?主管(部门|单位)(及代码)?$/, 'department'],
  [/^(.{0,4}部门名称|(预算)?部门|一级预算单位)$/, 'department'],
  [/^(项目|具体|资金)?(实施|使用|承担|申报|申请)(单位|部门)$/, 'unit'],
  [/^(项目|预算|基层)?单位(名称)?$/, 'filler'],
  [/^(项目|自评|综合|评价|绩效)+(总?得分|总?评分|总分)$/, 'total'],
  [/^总(得分|评分|分)$/, 'total'],
  [/^(自评|得分|总分)?(合计|总计)(得分|总分)?$/, 'total'],
  [/^(自评|评价|绩效|评定)?(结果|结论)?(等级|等次)$/, 'grade'],
];
const LONGEST = 14;

/** The role of a label that was already brought to its word; null for any other text. */
export function infoRole(word: string): InfoRole | null {
  if (word.length > LONGEST) return null;
  return ROLES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
