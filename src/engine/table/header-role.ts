import { wordOf } from './text';

/**
 * 表头 What a column of the indicator block can hold, from left to right as forms have it. `name`: a level whose place among the levels its neighbours decide;
 * `side`: the side bar beside the block, or the name column where there is no other; `adjusted`: a target changed during
 * the year; `remark`: a note where there is no better column; `other`: known, not needed.
 */
export const HEADER_ROLES = [
  'side',
  'ordinal',
  'level1',
  'level2',
  'level3',
  'name',
  'sign',
  'target',
  'adjusted',
  'unit',
  'actual',
  'weight',
  'given',
  'coefficient',
  'note',
  'remark',
  'other',
] as const;

/** One of them. */
export type HeaderRole = (typeof HEADER_ROLES)[number];

/** What an indicator's figures stand under. */
export const VALUE_ROLES: ReadonlySet<HeaderRole> = new Set(['target', 'adjusted', 'actual', 'weight', 'given']);

/**
 * Header texts, without blanks and brackets, as the form of 财预〔2020〕10号附件1 and the forms of provinces and counties
 * write them.
 */
const WORDS: Readonly<Record<HeaderRole, string>> = {
  level1: 'I级指标 Ⅰ级指标 一级指标 一级 一级指标名称 项目权重',
  level2: 'II级指标 Ⅱ级指标 二级指标 二级 二级指标名称',
  level3: 'III级指标 Ⅲ级指标 三级指标 三级 三级指标名称 指标名称 指标内容 具体指标 绩效指标名称 考核指标 具体指标内容',
  name: '指标 项目 评价指标 评价内容 考核内容 评价项目 评分项目 类别 指标类别 指标类型 指标分类',
  side: '绩效指标 年度绩效指标 当年绩效指标 绩效指标完成情况 年度绩效指标完成情况 项目绩效',
  ordinal: '序号 编号 行次',
  sign: '性质 指标性质 指标方向 指标属性 运算符号 计算符号 比较符号 比较符 符号 目标值性质',
  target:
    '指标值 目标值 预期值 预计值 计划值 年度指标值 年度目标值 年初目标值 年初指标值 预期指标值 绩效目标值 年度指标 年度工作目标 工作目标 年度目标 预期目标 ' +
    '目标 预期 计划 目标数 计划数 设定值 计划目标 计划指标',
  adjusted: '调整指标值 调整后指标值 调整目标值',
  unit: '度量单位 计量单位 指标单位 数量单位 单位',
  actual:
    '实际完成值 完成值 实际值 全年实际值 全年完成值 年终完成值 实际实现值 实际完成 完成情况 目标完成情况 指标完成情况 实际',
  weight: '分值 权重 指标权重 权数 标准分 标准分值 满分 指标分值 分值权重 权重分值',
  given: '得分 自评得分 自评分 指标得分 自评分数 自评分值 评分 自评 实际得分 评价得分 自我评分 自评打分 打分',
  coefficient: '得分系数',
  note: '偏差原因分析及改进措施 未完成原因分析 未完成原因和改进措施 未完成原因及拟采取的改进措施 原因 偏差说明 扣分原因',
  remark: '备注 说明 情况说明',
  other:
    '复核分 复核得分 审核得分 完成率 指标完成率 完成比例 完成程度 评价标准 评价标准及依据 评分标准 ' +
    '指标说明 指标解释 得分计算方法 是否核心指标 佐证材料 数据来源 扣分',
};

const ROLES = new Map<string, HeaderRole>();
for (const role of Object.keys(WORDS) as HeaderRole[]) for (const word of WORDS[role].split(' ')) ROLES.set(word, role);

/** Wordings not in the list, from the most telling to the least. */
const PATTERNS: readonly (readonly [RegExp, HeaderRole])[] = [
  [/原因|改进措施|偏差|^(扣分|失分|减分|未完成|未达标|差异)(情况|理由)?说明$/, 'note'],
  [
    /上年|去年|同期|历史|上半年|季度|(?<![\d])[1-9]月|复核|审核|抽查|主管部门评|财政评|系数|完成(率|比例|程度)|标准$|依据|佐证|来源|方法|说明$/,
    'other',
  ],
  [/^一级.{0,2}指标/, 'level1'],
  [/^二级.{0,2}指标/, 'level2'],
  [/^三级.{0,2}指标/, 'level3'],
  [/^(年度|当年|项目|部门|整体|预算)*绩效(指标|目标)(完成情况)?\d*$/, 'side'],
  [/^(年度|全年|当年|年初)?(计划|预期|预计|预定|设定|应)(完成|实现|达到|达成)(指标|目标)?(值|数)$/, 'target'],
  [/(实际|完成|实现|达成).*(值|情况|数|结果)$/, 'actual'],
  [/指标(性质|方向|属性)$/, 'sign'],
  [/(度量|计量|数量)单位$/, 'unit'],
  [/(得分|评分|自评分)$/, 'given'],
  [/(分值|权重|权数)[%％]?$/, 'weight'],
  [/调整.*(指标值|目标值)$/, 'adjusted'],
  [/(指标值|目标值|预期值|计划值)$/, 'target'],
];
/** Longer texts are sentences, not headers; a padded header has as many blanks again. */
const LONGEST = 20;
const LONGEST_PADDED = 60;

/** `指标值（实际完成）` */
const ACTUAL_IN_BRACKETS = /[(（](全年|年度)?(实际|完成)/;

/** The role of a header text; null where it is no header that we know. */
export function headerRole(text: string): HeaderRole | null {
  if (text === '' || text.length > LONGEST_PADDED) return null;
  const word = wordOf(text);
  if (word === '' || word.length > LONGEST) return null;
  const role = ROLES.get(word) ?? PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
  return role === 'target' && ACTUAL_IN_BRACKETS.test(text) ? 'actual' : role;
}

/** Every header of a name column holds one of these; what holds none need not be looked at. */
const NAME_SIGN = /[级标容权]/;

/** A quick look at whether a cell may head a column of names. */
export function mayNameColumn(text: string): boolean {
  return text.length <= LONGEST_PADDED && NAME_SIGN.test(text);
}
