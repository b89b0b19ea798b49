import type { Entry } from './entries';

/** What stands under a header to be referred to: `A`, `C=B/A`. */
export const LEGEND_MARK = /^[A-Z①-⑳](?:[=＝].{1,12})?$/;

/** A row of marks under a header: `A`, `B`, `C=B/A`, or the numbers of the columns. */
export function isLegend(entries: readonly Entry[]): boolean {
  if (entries.every(({ text }) => LEGEND_MARK.test(text))) return true;
  const numbers = entries.map(({ text }) => Number(text));
  return entries.length > 3 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}
