const FIRST = 0x41;
const LETTERS = 26;

/** The column of an address, `H19` → 7; undefined without an address, -1 where it has no column. */
export function columnOf(address: string | undefined): number | undefined {
  if (address === undefined) return undefined;
  let column = 0;
  for (let index = 0; index < address.length; index++) {
    const letter = address.charCodeAt(index) - FIRST;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  return column - 1;
}
