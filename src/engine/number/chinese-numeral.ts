import { decimal, ZERO, type Decimal } from './decimal';

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const PLACES: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

const BELOW_TEN_THOUSAND =
  '(?:[一二两三四五六七八九]千)?零?(?:[一二两三四五六七八九]百)?零?(?:[一二三四五六七八九]?十)?零?[零〇一二两三四五六七八九]?';
const NUMERAL = new RegExp(
  `^(?:(${BELOW_TEN_THOUSAND})亿)?(?:(${BELOW_TEN_THOUSAND})万)?(${BELOW_TEN_THOUSAND})(?:点([零〇一二三四五六七八九]+))?$`,
);
/** 一百五 is 150 in speech and 105 by the letter: not to be guessed. */
const COLLOQUIAL = /[百千万亿][一二两三四五六七八九](?![千百十])/;
const LONGEST = 20;

/** 中文数字 The number that `text` spells (`一百二十`, `九十五点五`, `三万`); null where it spells none. */
export function parseChineseNumeral(text: string): Decimal | null {
  if (text.length > LONGEST || COLLOQUIAL.test(text)) return null;
  const match = NUMERAL.exec(text);
  if (!match) return null;
  const [, hundredMillions, tenThousands, ones = '', decimals] = match;
  if (hundredMillions === '' || tenThousands === '') return null;
  if (ones === '' && hundredMillions === undefined && tenThousands === undefined) return null;
  const whole = section(hundredMillions ?? '')
    .times(10_000)
    .plus(section(tenThousands ?? ''))
    .times(10_000)
    .plus(section(ones));
  if (decimals === undefined) return whole;
  return whole.plus(decimal(`0.${[...decimals].map((digit) => String(DIGITS[digit])).join('')}`));
}

/** The four digits of a spelt year: `二〇二三` → 2023; null for anything else. */
export function parseChineseYear(text: string): number | null {
  return /^[一二][零〇一二三四五六七八九]{3}$/.test(text)
    ? [...text].reduce((year, digit) => year * 10 + (DIGITS[digit] ?? 0), 0)
    : null;
}

function section(text: string): Decimal {
  let total = ZERO;
  let rest = text.replaceAll('零', '');
  for (const [mark, place] of PLACES) {
    const [before, after] = rest.split(mark, 2);
    if (after === undefined) continue;
    // 十二 leaves the one of 一十二 out.
    total = total.plus((DIGITS[before ?? ''] ?? 1) * place);
    rest = after;
  }
  return total.plus(DIGITS[rest] ?? 0);
}
