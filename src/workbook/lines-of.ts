const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** How many lines a text takes in a room of that many digits. */
export function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** Width in digits: a Chinese character is as wide as two. */
function widthOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}
