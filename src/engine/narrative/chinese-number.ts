const DIGITS = '零一二三四五六七八九';

/** A number as headings and lists count: `一`, `十二`, `一百零三`. */
export function chineseNumber(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  const more = hundreds > 0;
  let words = more ? `${DIGITS[hundreds] ?? ''}百` : '';
  if (tens > 0) words += `${tens === 1 && !more ? '' : (DIGITS[tens] ?? '')}十`;
  else if (more && ones > 0) words += '零';
  return ones > 0 ? words + (DIGITS[ones] ?? '') : words;
}
