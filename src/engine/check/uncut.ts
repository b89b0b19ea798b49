import type { Decimal } from '../number/decimal';
import { plainText, round, truncate } from '../number/round';

/** What rounding gives where digits were cut off after the first, else null: 96% for 96.18% is both. */
export function uncut(exact: Decimal, printed: Decimal): Decimal | null {
  const places = /\.(\d+)$/.exec(plainText(printed))?.[1]?.length ?? 0;
  if (places === 0 || !truncate(exact, places).eq(printed)) return null;
  const due = round(exact, places);
  return due.eq(printed) ? null : due;
}
