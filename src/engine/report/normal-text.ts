/** A text in the one way of writing in which it is read, and where each of its characters stood. */
export interface NormalText {
  readonly text: string;
  readonly origin: readonly number[];
}

const BLANK = /[\s\u200b\u2060\ufeff]/;
/** What a word processor leaves behind in text that is saved plainly. */
const RESIDUE = /\[(?:bookmark|image)[^\]]*\]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/;
const SQUARED_UNIT = /[\u3380-\u33df]/;

/** Half-width signs, no blanks, `。` between digits as the point that is meant; ordinals such as ① stay. */
export function normalText(original: string): NormalText {
  const source = original.includes('[') ? original.replace(RESIDUE, (residue) => ' '.repeat(residue.length)) : original;
  const characters: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (BLANK.test(character)) continue;
    for (const part of plain(character)) {
      characters.push(part);
      origin.push(at);
    }
  }
  return { text: characters.join('').replace(/(?<=\d)。(?=\d)/g, '.'), origin };
}

function plain(character: string): string {
  if (FULL_WIDTH.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  if (SQUARED_UNIT.test(character)) return character.normalize('NFKC');
  return character === '％' ? '%' : character;
}
