import { decimal, ONE, type Decimal } from './decimal';

/** What a number format may divide by in showing: nothing, or thousands, 万 and 亿 (`0.0,"千元"`, `0!.0,"万元"`). */
const SCALES = [1, 1000, 10_000, 1_000_000, 100_000_000].map(decimal);

/**
 * The exact figure that a cell of the number `value` shows as `shown` in `text`: 9315000 shown as `931.5` is 931.5, 61.5666 shown
 * as `61.57` is 61.5666. `others` are scales to try first. Null where the two have nothing to do with each other.
 */
export function exactFigure(
  value: Decimal,
  shown: Decimal,
  text: string,
  others: readonly Decimal[] = [],
): Decimal | null {
  const nearest = decimal(10).pow(-placesOf(text));
  for (const scale of [...others, ...SCALES]) {
    const candidate = scale.eq(ONE) ? value : value.div(scale);
    // A bracket may stand for the sign.
    if (candidate.abs().minus(shown.abs()).abs().lt(nearest)) return candidate;
  }
  return null;
}

function placesOf(text: string): number {
  return /[.。](\d+)/.exec(text)?.[1]?.length ?? 0;
}
