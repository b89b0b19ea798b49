import { decimal, parseDecimal, plainText } from '../../engine';

const HUNDRED = 100;

/** What a person wrote for the over-completion line (`130`) as a ratio (`1.3`); null for nothing written, undefined for what is no such line. */
export function overNoteFrom(written: string): string | null | undefined {
  const text = written.normalize('NFKC').trim().replace(/%$/, '');
  if (text === '') return null;
  const percent = parseDecimal(text);
  return percent?.gt(HUNDRED) ? plainText(percent.div(HUNDRED)) : undefined;
}

/** The ratio as it is written (`130`). */
export function overNoteText(ratio: string): string {
  return plainText(decimal(ratio).times(HUNDRED));
}
