import { openOwnPolicy, PolicyError, type Locale, type OwnPolicy } from '../../engine';
import type { PolicyWords } from './words/use-policy-words';

/** Our largest policy has some 10 KB; a file over this is a mistake. */
export const FILE_LIMIT_KB = 512;
const KILOBYTE = 1024;

/** The policy of a file, or one sentence on why there is none. */
export async function policyInFile(
  file: File,
  words: PolicyWords,
  locale: Locale,
): Promise<{ readonly own: OwnPolicy } | { readonly problem: string }> {
  if (file.size > FILE_LIMIT_KB * KILOBYTE) {
    const size = String(Math.ceil(file.size / KILOBYTE));
    return { problem: words('import.large', { size, limit: String(FILE_LIMIT_KB) }) };
  }
  try {
    // Editors on Windows may mark the beginning of a text.
    const text = (await file.text()).replace(/^\uFEFF/, '');
    return { own: openOwnPolicy(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof PolicyError) return { problem: words('import.refused', { problems: error.in(locale) }) };
    if (error instanceof SyntaxError) return { problem: words('import.not-json', { reason: error.message }) };
    return { problem: words('import.unreadable') };
  }
}
