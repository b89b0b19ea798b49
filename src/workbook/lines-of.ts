/** How many lines a text takes in a room of that many digits. */
export function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** Width in digits: a Chinese character is as wide as two. */
function widthOf(line: string): number {
  let width = line.length;
  for (let index = 0; index < line.length; index++) if (isWide(line.charCodeAt(index))) width++;
  return width;
}

/** First and last codes of the characters of East Asia, in ascending order. */
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
] as const;

function isWide(code: number): boolean {
  for (const [first, last] of WIDE) if (code <= last) return code >= first;
  return false;
}
