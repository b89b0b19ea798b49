/** True where every letter of a part stands in the whole, in the same order. */
export function isCutFrom(whole: readonly string[], part: readonly string[]): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}
