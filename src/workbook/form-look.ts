import type { CellStyle } from '../engine';

/** The typefaces of official documents by what they are for; a computer without one takes the next that it has. */
export const TYPEFACES: Readonly<Record<CellStyle['font'], string>> = {
  title: '方正小标宋简体',
  heading: '黑体',
  text: '仿宋_GB2312',
  figures: 'Times New Roman',
};

/** Colours as RRGGBB: of text by its tone, null for the usual one, and what lies behind column heads. Readable in print. */
export const INK: Readonly<Record<CellStyle['tone'], string | null>> = {
  plain: null,
  header: null,
  muted: '595959',
  link: '0563C1',
};
export const HEADER_FILL = 'F2F2F2';

/** Margins of the page in inches. */
export const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** Letters of all choices of a list, with the commas between them, that Excel takes: a longer list damages the file. */
const LONGEST_LIST = 255;

/** The choices as Excel writes them, one text; null for a list that it does not take. */
export function choiceList(choices: readonly string[]): string | null {
  const list = choices.join(',');
  return list.length > LONGEST_LIST || choices.some((choice) => choice.includes(',')) ? null : list;
}
