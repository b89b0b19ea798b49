import { infoRole, type InfoRole } from './info-role';
import { squeeze, wordOf } from './text';

/**
 * What the first text of a row says that the row is. `aside`: what stands between indicators without being one (the sum
 * of a block, a remark, a title printed again on a new page). `info`, `title`, `goal`, `funds` belong to the head of a
 * table, `grade`, `footnote`, `conclusion` and `closing` (signatures) to its end.
 */
export type RowWord =
  'total' | 'aside' | 'grade' | 'info' | 'title' | 'goal' | 'funds' | 'footnote' | 'conclusion' | 'closing';

const WORDS: Readonly<Partial<Record<RowWord, string>>> = {
  goal: '年度总体目标 总体目标 年度绩效目标 年度目标 年度总目标 项目年度目标 项目年度总目标 项目年度总体目标 绩效目标 预期目标 年初设定目标 项目基本情况 项目绩效目标',
  funds:
    '项目资金 资金情况 预算执行情况 部门预算执行情况 年度资金情况 资金执行情况 预算资金情况 项目预算执行情况 资金使用情况 预算情况 年度预算执行情况 项目资金情况 资金投入情况',
  aside: '其他需要说明事项 其他需要说明的事项 其他需要说明的问题 需要说明的问题 其他说明',
  conclusion:
    '评价结论 自评结论 存在问题 存在的问题 改进措施 改进措施及结果应用方案 偏差大或目标未完成原因分析 主要经验 有关建议 下一步改进措施 ' +
    '下一步措施 下一步工作措施 下一步工作计划 整改措施 主要问题 问题及建议 自评总结 综合评价',
};

const KNOWN = new Map<string, RowWord>();
for (const kind of Object.keys(WORDS) as RowWord[])
  for (const word of WORDS[kind]?.split(' ') ?? []) KNOWN.set(word, kind);

const LONGEST = 40;
const FOOTNOTE = /^(注|注释|备注|说明|填表说明|填报说明)([:：\d１-９（(①一]|$)/;
const SIGNATURE = new RegExp(
  '^(((项目|财务|单位|部门)?负责|填报|填表|制表|联系|审核|复核|经办)人|填报单位|(填报|填表)(日期|时间)|联系电话|分管领导)' +
    '(及.*)?([:：(（]|$)',
);
const SUBTOTAL = /小计$|^(产出|效益|满意度|成本|过程|决策|投入|履职).*(合计|得分)$/;
const CONTINUED = /[(（]续表?[)）]$/;
const TITLE = /^(附件|附表)|(自评|绩效|评价|目标).*表$/;

const LABEL_END = /[:：]/;
const LONGEST_LABEL = 16;

/** A label and what is written after its colon in the same cell; '' where nothing is. */
export function splitLabel(text: string): { word: string; rest: string } {
  const end = text.search(LABEL_END);
  if (end < 0 || end > LONGEST_LABEL) return { word: wordOf(text), rest: '' };
  return { word: wordOf(text.slice(0, end)), rest: text.slice(end + 1).trim() };
}

const BY_INFO: Readonly<Record<InfoRole, RowWord>> = {
  project: 'info',
  department: 'info',
  unit: 'info',
  filler: 'info',
  total: 'total',
  grade: 'grade',
};

/** What a row is by its first text; null where that says nothing. */
export function rowWord(text: string): RowWord | null {
  const squeezed = squeeze(text);
  if (FOOTNOTE.test(squeezed)) return 'footnote';
  if (SIGNATURE.test(squeezed)) return 'closing';
  if (CONTINUED.test(squeezed)) return 'aside';
  const { word } = splitLabel(squeezed);
  if (word.length > LONGEST) return null;
  const info = infoRole(word);
  if (info) return BY_INFO[info];
  return KNOWN.get(word) ?? (SUBTOTAL.test(word) ? 'aside' : null) ?? (TITLE.test(word) ? 'title' : null);
}
