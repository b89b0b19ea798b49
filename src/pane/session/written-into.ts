import type { PaneState } from './state';

/** The texts that were written into a sheet and were not taken back: whatever else stands there a person wrote. */
export function writtenInto(sheet: string, receipts: PaneState['receipts']): ReadonlySet<string> {
  const texts = receipts.flatMap(({ written }) => written.filter(({ entry }) => entry.sheet === sheet));
  return new Set(texts.map(({ now }) => now.text.trim()));
}
