import { CellValueType, type ICellData } from '@univerjs/core';

/** What a person typed, as the grid holds it until the file says what came of it: unread, a formula by its sign. */
export function typedContent(input: string): ICellData {
  if (input === '') return { v: null, t: null, f: null, p: null };
  if (input.startsWith('=') && input.length > 1) return { v: null, t: null, f: input, p: null };
  return { v: input, t: CellValueType.STRING, f: null, p: null };
}
