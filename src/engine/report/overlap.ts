/** How much of `name` a text says: the share of its characters that the text has too, each as often as it stands there. */
export function overlap(name: string, text: string): number {
  if (name === '') return 0;
  const left = new Map<string, number>();
  for (const character of text) left.set(character, (left.get(character) ?? 0) + 1);
  let said = 0;
  for (const character of name) {
    const count = left.get(character) ?? 0;
    if (count > 0) {
      said++;
      left.set(character, count - 1);
    }
  }
  return said / [...name].length;
}

/** The share of the pairs of neighbouring characters of `name` that a text holds. */
export function pairOverlap(name: string, text: string): number {
  let [pairs, said] = [0, 0];
  for (let at = 0; at + 2 <= name.length; at++) {
    pairs++;
    if (text.includes(name.slice(at, at + 2))) said++;
  }
  return pairs === 0 ? 0 : said / pairs;
}
