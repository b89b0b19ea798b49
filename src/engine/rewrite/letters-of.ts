/** A figure, or the ordinal of an enumeration (`二是`): what changes with the table while the words stay. */
export const FIGURE = /\d+(?:[.,]\d+)*|(?<=^|[。：；】])[一二三四五六七八九十百]+(?=是)/g;

/** A figure, or what stands in quotation marks: a name may change in the table, too. */
export const NAME_OR_FIGURE = new RegExp(`“[^“”]*”|${FIGURE.source}`, 'g');

/** What stands for a figure where only the words count. */
const MARK = '\u0000';

/** The text letter by letter, each figure (or name) as one. */
export function lettersOf(text: string, changing = FIGURE): string[] {
  const letters: string[] = [];
  let behind = 0;
  for (const { 0: figure, index } of text.matchAll(changing)) {
    letters.push(...text.slice(behind, index).split(''), figure);
    behind = index + figure.length;
  }
  return [...letters, ...text.slice(behind).split('')];
}

/** The words of the text: every figure (or name) is the same, and as long as one letter. */
export function wordsOf(text: string, changing = FIGURE): string {
  return text.replace(changing, MARK);
}
