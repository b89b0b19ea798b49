/** Characters that the name of a sheet may have. */
const LONGEST = 31;

/** True for two names of one sheet: they are told apart without regard to case. */
export function isSameSheet(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

/** The wanted name or, where a sheet has it already, the name with the first number that is free: `示例 (2)`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let number = 2; taken.some((other) => isSameSheet(other, name)); number++) {
    const end = ` (${number})`;
    name = wanted.slice(0, LONGEST - end.length) + end;
  }
  return name;
}
