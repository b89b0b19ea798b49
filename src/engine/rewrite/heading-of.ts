/** The numbers of headings by their level, as official documents write them (GB/T 9704). */
const NUMBERS = [
  /^[一二三四五六七八九十百零]+、/,
  /^[（(][一二三四五六七八九十百零]+[）)]/,
  /^\d+[．.、](?!\d)/,
  /^[（(]\d+[）)]/,
];
const LONGEST = 40;

/** 标题 A line that reads as a heading. */
export interface Heading {
  /** 1 for the outermost. */
  readonly level: number;
  /** Without its number. */
  readonly name: string;
}

/** The heading that a line is by its number; null for text. */
export function headingOf(line: string): Heading | null {
  const index = NUMBERS.findIndex((number) => number.test(line));
  const number = index < 0 ? null : NUMBERS[index]?.exec(line)?.[0];
  if (!number || line.length > LONGEST || /[。；]/.test(line)) return null;
  return { level: index + 1, name: line.slice(number.length).trim() };
}
