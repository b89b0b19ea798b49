import { decimal, percentText, type Finding } from '../../engine';

/** Checks whose figures are ratios, which people read as percentages. */
const OF_RATIOS: ReadonlySet<string> = new Set(['JX014', 'JX016', 'JX019', 'JX026']);

/** What a finding expected or met, as a person reads it: `66.10%`, `10`. */
export function figureText({ code }: Finding, figure: string): string {
  return OF_RATIOS.has(code) ? percentText(decimal(figure)) : figure;
}
