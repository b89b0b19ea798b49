/** Variant signs by the usual ones. */
const SIGNS: Readonly<Record<string, string>> = {
  '≧': '≥',
  '⩾': '≥',
  '≮': '≥',
  '≦': '≤',
  '⩽': '≤',
  '≯': '≤',
  '═': '=',
};

/** The text with the usual comparison signs, half-width digits and a point for a full stop between digits; all else stays. */
export function plainSigns(text: string): string {
  return text
    .replace(/[≧⩾≮≦⩽≯═]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(/(?<=\d)。(?=\d)/g, '.');
}
