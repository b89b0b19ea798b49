/** The places of a form that a text is put into. */
export interface Texts {
  readonly title?: string;
  readonly goal?: string;
  readonly done?: string;
  readonly project?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly score?: string;
  readonly note?: string;
}

/** As many characters as a cell holds. */
const LONGEST = 32_767;

const long = (piece: string): string => piece.repeat(LONGEST / piece.length);

/** What stands over and over again in a target and in its actual value. */
const PIECES: readonly (readonly [string, string])[] = [
  ['数字', '9'],
  ['千分位', '1,'],
  ['左括号', '('],
  ['空括号', '()'],
  ['换行', '3\n'],
  ['大于号', '>'],
  ['等号', '='],
  ['百分', '百分'],
  ['中文数字', '一百'],
  ['斜线', '1/'],
  ['任务', '完成1部;'],
  ['月份', '3月'],
  ['比较词', '不低于'],
  ['横线', '-'],
  ['组合符', 'e\u0301'],
  ['叙述', '维护224名干部职工合法权益，'],
];

/** Cells of the longest text, of a kind on which a careless pattern goes back and forth. */
export const WAYS: readonly (readonly [string, Texts])[] = [
  ['目标里一长串数字', { goal: `完成${long('1')}`, done: `${long('1')}人` }],
  ['目标里一长串分号', { goal: `完成${long('；')}人` }],
  ['目标里一长串没有分母的斜线', { goal: long('1/'), done: long('/1') }],
  ['目标里一长串句点', { goal: `修路${long('.')}公里`, done: `${long('.')}公里` }],
  ['目标里一长串数和单位', { goal: long('1元/人、'), done: long('1元/人、') }],
  ['指标值里一长串句点', { target: `≥${long('.')}人`, actual: `${long('.')}人` }],
  ['指标值里一长串冒号', { target: `≥${long(':')}人`, actual: `${long(':')}人` }],
  ['指标值里一长串不闭合的括号', { target: long('（'), actual: long('（') }],
  ['指标值里数和单位隔一长串空格', { target: `5${' '.repeat(LONGEST - 2)}人` }],
  ...PIECES.map(([what, piece]) => [`指标值里一长串${what}`, { target: long(piece), actual: long(piece) }] as const),
  ['得分里一长串年份', { score: long('2024年') }],
  ['说明里一长串省略号', { note: `${long('…')}人` }],
  ['说明里一长串金额', { note: `${long('1')}元` }],
  ['说明里一长串没有完的数，末尾是字', { note: `元${long('12')}字` }],
  ['标题里一长串不闭合的括号', { title: `项目支出绩效自评表${long('（')}` }],
  ['标题里一长串编号和括号', { title: long('一二三、（') }],
  ['名称里一长串空格，别处有换行', { project: `修${' '.repeat(LONGEST - 5)}路\n段` }],
  ['名称里一长串不闭合的方括号', { project: long('[image:') }],
];
