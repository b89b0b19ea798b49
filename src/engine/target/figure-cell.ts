import { parseChineseNumeral } from '../number/chinese-numeral';
import type { Decimal } from '../number/decimal';
import { figureAtStart } from '../number/figure';
import { halvesInDigits } from '../number/half';

/** A text around its first figure: `不低于` 95 `%以上`. */
export interface FigureCell {
  readonly head: string;
  readonly value: Decimal;
  readonly tail: string;
  /** Spelt in Chinese numerals, which stand in many a word that is no figure (`一定`, `三公经费`). */
  readonly spelt: boolean;
}

const FIRST_FIGURE = /[+-]?\.?\d/;
const NUMERAL = /[零〇一二两三四五六七八九十百千万亿点]+/;
const WHOLE = /百分(?:之)?百/;
/** 百分之, 千分之 and the like stand before the figure that they make a share of. */
const PARTS = /(百|千|10?万|十万|万)分之(?=[\d零〇一二两三四五六七八九十])/;
const PART_SIGNS: Readonly<Record<string, string>> = {
  ...{ 百: '%', 千: '‰', 万: '‱', '10万': '/10万', 十万: '/10万' },
};

/** The text split at its first figure; null where it holds none. */
export function splitAtFigure(written: string): FigureCell | null {
  const text = halvesInDigits(written.includes('百分') ? written.replace(WHOLE, '100%') : written);
  const parts = PARTS.exec(text);
  const rest = parts ? text.slice(parts.index + parts[0].length) : text;
  const cell = splitAtDigits(rest) ?? splitAtNumeral(rest);
  if (!parts || !cell) return cell;
  if (cell.head !== '') return null;
  return { ...cell, head: text.slice(0, parts.index), tail: `${PART_SIGNS[parts[1] ?? ''] ?? ''}${cell.tail}` };
}

function splitAtDigits(text: string): FigureCell | null {
  const start = FIRST_FIGURE.exec(text)?.index;
  const figure = start === undefined ? null : figureAtStart(text.slice(start));
  if (start === undefined || !figure) return null;
  const tail = withoutAbout(text.slice(start + figure.length));
  return { head: text.slice(0, start), value: figure.value, tail, spelt: false };
}

/** Only where no digit stands: in `三公经费5万元` the figure is 5. */
function splitAtNumeral(text: string): FigureCell | null {
  const match = /\d/.test(text) ? null : NUMERAL.exec(text);
  const value = match && parseChineseNumeral(match[0]);
  if (!match || !value) return null;
  const tail = withoutAbout(text.slice(match.index + match[0].length));
  return { head: text.slice(0, match.index), value, tail, spelt: true };
}

/** `余家` of `20余家`: somewhat more, which 约 says of a figure, too. */
function withoutAbout(tail: string): string {
  return /^[余多]./.test(tail) ? tail.slice(1) : tail;
}
