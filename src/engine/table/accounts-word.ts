import { fundsWord } from './funds-word';
import { squeeze, wordOf } from './text';

/** What a column of a funds table of accounts holds. */
export type AccountsRole = 'prior' | 'initial' | 'budget' | 'spent' | 'rate' | 'growth' | 'share';

const PATTERNS: readonly (readonly [AccountsRole, RegExp])[] = [
  ['prior', /^(上年|上年度|去年)(度|同期)?(财政拨款)?(支出|收入)?(决算|执行|支出)?(数|金额|额)?$/],
  [
    'growth',
    /(增减|增长|变动|升降)(率|幅度?|比例|百分比|%|[(（]%[)）])$|^(比上年|较上年|同比)增?减?(%|率|[(（]%[)）])$/,
  ],
  ['share', /占比|比重|^占.*(%|比例|[(（]%[)）])$/],
  ['rate', /(完成|执行|支出|控制)(年初|全年|调整)?(预算)?(率|比例|%|进度|[(（]%[)）])$/],
  ['spent', /^(本年|本年度|全年|年度|当年)?(支出|收入)?决算(支出|收入)?(数|金额|额)?$/],
];
const SUM = /^(资金)?(合计|总额)$/;
const LONGEST = 30;

/** The role of a header text of a funds table of accounts; null where it is none. */
export function accountsWord(text: string): AccountsRole | null {
  const squeezed = squeeze(text);
  if (squeezed.length > LONGEST) return null;
  const word = wordOf(text);
  const own = PATTERNS.find(([, pattern]) => pattern.test(squeezed) || pattern.test(word));
  if (own) return own[0];
  // A sum is an item of what the others are items of.
  if (SUM.test(word)) return null;
  const role = fundsWord(text)?.role;
  return role === 'initial' || role === 'budget' || role === 'spent' || role === 'rate' ? role : null;
}
