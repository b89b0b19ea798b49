import type { Finding } from '../check/finding';
import { parseDecimal, type Decimal } from '../number/decimal';
import { percentText } from '../number/round';

/** Checks whose figures are ratios, which people read as percentages. */
const OF_RATIOS: ReadonlySet<string> = new Set(['JX014', 'JX016', 'JX019', 'JX026']);

/** What a finding expected or met, as a person reads it: `66.10%`, `10`. */
export function figureText({ code }: Pick<Finding, 'code'>, figure: string): string {
  const ratio = ratioOf(code, figure);
  return ratio ? percentText(ratio) : figure;
}

/** The figure of a finding where it is a ratio; null for any other. */
export function ratioOf(code: string, figure: string): Decimal | null {
  return OF_RATIOS.has(code) ? parseDecimal(figure) : null;
}
