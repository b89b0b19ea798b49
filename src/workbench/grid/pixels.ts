const PER_POINT = 96 / 72;

/** Fonts whose digits are half as wide as the font is high. */
const HALF_WIDE = /[\u4e00-\u9fff]|SimSun|FangSong|KaiTi|SimHei|YaHei|DengXian|Times/i;
/** Width of a digit of other fonts (Calibri, Arial), by the height. */
const DIGIT = 0.51;

/** Points → pixels of a screen. */
export function pixelsOf(points: number): number {
  return Math.round(points * PER_POINT);
}

/** Width in pixels of the widest digit of the standard font, by which widths of columns are counted. */
export function digitWidth(font: string, points: number): number {
  const height = points * PER_POINT;
  return HALF_WIDE.test(font) ? Math.round(Math.round(height) / 2) : Math.trunc(height * DIGIT);
}

/** Width of a column in digits → pixels (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Width of a column of which the file says nothing: eight digits and the edges, in steps of eight pixels. */
export function standardColumnPixels(digit: number): number {
  return Math.ceil((8 * digit + 5) / 8) * 8;
}
