/** Labels of levels in full, by which a label that was split over rows is known; the first four head blocks. */
const NAMES = [
  '产出指标',
  '效益指标',
  '成本指标',
  '满意度指标',
  '数量指标',
  '质量指标',
  '时效指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '环境效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
  '社会公众满意度指标',
] as const;
const KNOWN: ReadonlySet<string> = new Set(NAMES);
const BLOCKS: ReadonlySet<string> = new Set(NAMES.slice(0, 4));

/** Whether `rest` completes the label above it (`经济效益` / `指标`, `服务对象` / `满意度`) rather than being one itself. */
export function completes(head: string, rest: string): boolean {
  if (rest === '指标') return !head.endsWith('指标');
  if (isOneOf(KNOWN, rest) && isOneOf(KNOWN, head)) return false;
  const whole = head + rest;
  return NAMES.some((name) => name.startsWith(whole));
}

/** Whether a text alone on a row is the heading of a block (`一、产出指标（50分）`, cleaned). */
export function headsBlock(text: string): boolean {
  return isOneOf(BLOCKS, text);
}

/** Which labels of level 2 the blocks hold (财预〔2020〕10号附件1). */
const HOLDS: readonly (readonly [RegExp, RegExp])[] = [
  [/产出/, /数量|质量|时效|成本/],
  [/效益|效果/, /效益|影响/],
  [/满意/, /满意/],
];

/** Whether a label of level 2 may stand under one of level 1, as far as the usual blocks tell. */
export function standsUnder(level2: string, level1: string): boolean {
  const block = HOLDS.find(([name]) => name.test(level1));
  return level2 === '' || block === undefined || block[1].test(level2);
}

function isOneOf(names: ReadonlySet<string>, text: string): boolean {
  return names.has(text) || names.has(`${text}指标`);
}
