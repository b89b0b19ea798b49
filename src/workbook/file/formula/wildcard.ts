/** A test whether a whole text is as `pattern` says: `*` any text, `?` one character, `~` before one of them itself. */
export function wildcard(pattern: string): (text: string) => boolean {
  const parts = [...pattern.toLowerCase().matchAll(/~[*?~]|[\s\S]/gu)].map(([part]) => part);
  return (text) => matches(Array.from(text.toLowerCase()), parts);
}

/** Goes back to the last `*` only, so that no pattern takes more than (length of text × length of pattern) steps. */
function matches(text: readonly string[], parts: readonly string[]): boolean {
  let at = 0;
  let part = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === '*') {
      star = part++;
      resume = at;
    } else if (wanted !== undefined && (wanted === '?' || wanted.slice(-1) === text[at])) {
      at++;
      part++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (parts[part] === '*') part++;
  return part === parts.length;
}
