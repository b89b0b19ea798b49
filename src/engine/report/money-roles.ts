import { isMoney, mentionsOf, type Mention } from './mention';

/** What an amount of a sentence is, by the words before it. */
export type MoneyRole = 'initial' | 'adjustment' | 'budget' | 'spent' | 'other';

export interface RoledAmount extends Mention {
  readonly role: MoneyRole;
  /** The words of its clause before it. */
  readonly words: string;
}

const TAIL = String.raw`[^\d,;:。]{0,10}$`;
const ROLES: readonly (readonly [MoneyRole, RegExp])[] = [
  ['adjustment', new RegExp(`(?:预算)?(?:调整|追加|调增|调减)(?:数|金额|资金|预算)?(?<!调整后.{0,4})(?:为|共|:)*$`)],
  ['initial', new RegExp(`年初(?:批复)?预算${TAIL}`)],
  [
    'spent',
    /(?:执行数|决算数?|实际支出|实际使用|实际执行|实际支付|实际产出|支出决算|支出金额|支出总额|已支付|经费支出|支出资金|执行资金|使用资金)[^\d,;:。预]{0,6}$|^(?:全年|累计)(?:累计|共)?支出(?:了|共)?$/,
  ],
  ['budget', new RegExp(`预算${TAIL}`)],
];

/** The amounts of a text with their roles. */
export function roledAmounts(text: string): RoledAmount[] {
  return mentionsOf(text)
    .filter(isMoney)
    .map((mention) => {
      const words = /[^,;:。]*$/.exec(text.slice(0, mention.at))?.[0] ?? '';
      return { ...mention, words, role: ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other' };
    });
}
