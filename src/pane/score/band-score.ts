import { decimal, fixedText, parseDecimal, type BandChoice, type Decimal } from '../../engine';

/** Whether a score lies in the band. */
export function holds({ from, to, isTopInclusive }: BandChoice, score: Decimal): boolean {
  return score.gte(from) && (isTopInclusive ? score.lte(to) : score.lt(to));
}

/** What a person typed as a score, and what is wrong with it. */
export type Typed =
  { readonly kind: 'score'; readonly score: Decimal } | { readonly kind: 'outside' } | { readonly kind: 'too-fine' };

/** Reads a typed score, full-width digits as well; it must lie in the band and have no more places than scores have. */
export function typedScore(text: string, band: BandChoice, places: number): Typed {
  const score = parseDecimal(text.normalize('NFKC').trim());
  if (!score || !holds(band, score)) return { kind: 'outside' };
  return decimal(fixedText(score, places)).eq(score) ? { kind: 'score', score } : { kind: 'too-fine' };
}
