import { parseChineseNumeral } from '../number/chinese-numeral';
import type { Decimal } from '../number/decimal';
import { figureAtStart } from '../number/figure';

/** A text around its first figure: `不低于` 95 `%以上`. */
export interface FigureCell {
  readonly head: string;
  readonly value: Decimal;
  readonly tail: string;
  /** Spelt in Chinese numerals, which stand in many a word that is no figure (`一定`, `三公经费`). */
  readonly spelt: boolean;
}

const FIRST_FIGURE = /[+-]?\.?\d/;
const SPELT = /(?:(百|千)分之)?([零〇一二两三四五六七八九十百千万亿点]+)/;
const WHOLE = /百分(?:之)?百/;
const PARTS: Readonly<Record<string, string>> = { 百: '%', 千: '‰' };
const SPELT_PARTS = /(百|千)分之(?=\d)/;

/** The text split at its first figure; null where it holds none. */
export function splitAtFigure(text: string): FigureCell | null {
  if (WHOLE.test(text)) return splitAtFigure(text.replace(WHOLE, '100%'));
  const start = FIRST_FIGURE.exec(text)?.index;
  if (start === undefined) return splitAtNumeral(text);
  const figure = figureAtStart(text.slice(start));
  if (!figure) return null;
  const tail = text.slice(start + figure.length);
  const head = text.slice(0, start);
  // 百分之95
  const parts = SPELT_PARTS.exec(`${head}0`);
  if (parts)
    return {
      head: head.slice(0, parts.index),
      value: figure.value,
      tail: `${PARTS[parts[1] ?? ''] ?? ''}${tail}`,
      spelt: false,
    };
  return { head, value: figure.value, tail, spelt: false };
}

function splitAtNumeral(text: string): FigureCell | null {
  const match = SPELT.exec(text);
  if (!match) return null;
  const [whole, parts, numeral = ''] = match;
  const value = parseChineseNumeral(numeral);
  const tail = text.slice(match.index + whole.length);
  return value && { head: text.slice(0, match.index), value, tail: `${PARTS[parts ?? ''] ?? ''}${tail}`, spelt: true };
}
