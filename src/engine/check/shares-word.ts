/** Whether two texts have two characters in a row in common: the shortest thing that reads as a word. */
export function sharesWord(text: string, other: string): boolean {
  for (let at = 0; at + 2 <= text.length; at++) if (other.includes(text.slice(at, at + 2))) return true;
  return false;
}
