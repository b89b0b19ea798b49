import type { IFontAttributesProperties } from 'docx';

/** 字体 The typefaces of official documents (GB/T 9704) by what they are for; figures in a text are Times New Roman. */
export const TYPEFACES = {
  title: faceOf('方正小标宋简体', '方正小标宋简体'),
  heading: faceOf('黑体', '黑体'),
  subheading: faceOf('楷体_GB2312', 'Times New Roman'),
  text: faceOf('仿宋_GB2312', 'Times New Roman'),
  foot: faceOf('宋体', '宋体'),
} as const satisfies Readonly<Record<string, IFontAttributesProperties>>;

export type Typeface = keyof typeof TYPEFACES;

/** The hint has quotation marks and dashes drawn as Chinese ones. */
function faceOf(eastAsia: string, western: string): IFontAttributesProperties {
  return { ascii: western, hAnsi: western, eastAsia, cs: western, hint: 'eastAsia' };
}

/** What a program takes where it does not have a typeface, and which kind it is, for one that has neither. */
const SUBSTITUTES: readonly (readonly [name: string, others: readonly string[], family: string])[] = [
  ['方正小标宋简体', ['方正小标宋_GBK', '宋体', 'SimSun', 'Noto Serif CJK SC'], 'roman'],
  ['黑体', ['SimHei', 'Noto Sans CJK SC'], 'swiss'],
  ['楷体_GB2312', ['楷体', 'KaiTi', 'Noto Serif CJK SC'], 'script'],
  ['仿宋_GB2312', ['仿宋', 'FangSong', 'Noto Serif CJK SC'], 'modern'],
  ['宋体', ['SimSun', 'Noto Serif CJK SC'], 'roman'],
];

/** 字体表 The part of the file that names the substitutes: a computer without a typeface takes the next that it has. */
export function fontTable(): string {
  const fonts = SUBSTITUTES.map(
    ([name, others, family]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
  );
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${space}">${fonts.join('')}</w:fonts>`;
}
