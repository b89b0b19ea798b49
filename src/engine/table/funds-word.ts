import { wordOf } from './text';

/** What a column of the funds block holds. `spent-rate`: amount and rate in one cell, `309 / 100 %`. */
export type FundsRole = 'initial' | 'budget' | 'spent' | 'rate' | 'weight' | 'given' | 'note' | 'spent-rate';

/** Wordings of 财预〔2020〕10号附件1 and of provincial forms; `strong` ones name the column beyond doubt. */
const PATTERNS: readonly { readonly role: FundsRole; readonly strong: boolean; readonly pattern: RegExp }[] = [
  { role: 'spent-rate', strong: true, pattern: /(执行|支出)数?[/、和及](预算)?(执行|支出)率$/ },
  { role: 'weight', strong: true, pattern: /^(执行率|预算执行率)?(分值|权重|权数)$/ },
  { role: 'given', strong: true, pattern: /^(执行率|预算执行率|自评)?(得分|自评分)$/ },
  { role: 'rate', strong: true, pattern: /(执行|支出|使用)(率|进度)$/ },
  { role: 'note', strong: true, pattern: /原因|说明|^备注$/ },
  { role: 'initial', strong: true, pattern: /^年初(预算|安排|部门)?(预算)?(数|金额|额|安排)?$/ },
  { role: 'budget', strong: true, pattern: /^(全年|调整后?|年度调整|全年调整后?|年终)+的?预算(数|金额|额|安排数?)?$/ },
  {
    role: 'budget',
    strong: false,
    pattern: /^(年度|项目|本年|当年)?预算(数|金额|额|安排数?|资金)$|^下达(额度|资金|金额)$|^计划支出数$/,
  },
  { role: 'budget', strong: false, pattern: /^(资金)?(合计|总额)$/ },
  { role: 'spent', strong: true, pattern: /^(全年|年度|预算|实际|资金|累计|本年)*(执行|支出|使用)(数|金额|额)$/ },
  { role: 'spent', strong: false, pattern: /^(实际支出|决算数|执行情况|(全年|年度|实际|累计|本年)执行)$/ },
];
const LONGEST = 40;

export interface FundsWord {
  readonly role: FundsRole;
  readonly strong: boolean;
}

/** The role of a header text of the funds block; null where it is none. */
export function fundsWord(text: string): FundsWord | null {
  if (text.length > LONGEST) return null;
  const word = wordOf(text);
  return PATTERNS.find(({ pattern }) => pattern.test(word)) ?? null;
}

const SOURCE =
  /资金|拨款|补助|财政|金额|总额|合计|总计|支出|经费|收入|结转|结余|其中|其他|中央|自治区|省|市|县|区级|专户|债券|自筹|上年|本级/;
const SUM = /(总额|总金额|总计|合计|总预算)$/;
/** One only where nothing else says that it sums up; beside 基本支出, 项目支出 is none. */
const TOTAL = /^(项目|年度|预算|全年)*(资金|预算|支出)(总数|合计)?$/;

/** Whether a label without amounts can be that of a source (`上年结转资金`). */
export function namesSource(label: string): boolean {
  return SOURCE.test(label);
}

/** Which of the labels of a block is that of its total row (`年度资金总额`); -1 where none is. */
export function totalAmong(labels: readonly string[]): number {
  const words = labels.map((label) => (label.startsWith('其中') ? '' : wordOf(label)));
  const sum = words.findIndex((word) => SUM.test(word));
  if (sum >= 0) return sum;
  const parted = words.some((word) => word.endsWith('基本支出'));
  return words.findIndex((word) => TOTAL.test(word) && !(parted && word.endsWith('项目支出')));
}
