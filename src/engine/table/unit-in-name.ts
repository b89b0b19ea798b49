import { unitOf } from '../number/unit-of';

const IN_BRACKETS = /[(（]([^()（）\d]{1,10})[)）]$/;

/** The unit that a name ends with in brackets (`供养老人（人）`); '' where it ends otherwise. */
export function unitInName(name: string): string {
  if (!name.endsWith('）') && !name.endsWith(')')) return '';
  const written = IN_BRACKETS.exec(name)?.[1] ?? '';
  return written !== '' && unitOf(written.normalize('NFKC')) ? written : '';
}
