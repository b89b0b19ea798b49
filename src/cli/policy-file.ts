import { importPolicy, PolicyError, withFreeId, type Locale, type Policy } from '../engine';
import { bytesOf } from './read-workbook';
import { Unusable } from './unusable';
import { words } from './words';

/** What names a file, where a policy is asked for: an id never looks like that. */
const FILE = /[./\\]/;

export function isPolicyFile(name: string): boolean {
  return FILE.test(name);
}

/** The policy of a file that somebody wrote, under an id that is none of ours; throws Unusable with one line that names each wrong field. */
export async function policyFromFile(file: string, locale: Locale): Promise<Policy> {
  const text = new TextDecoder().decode(await bytesOf(file, locale));
  try {
    return withFreeId(importPolicy(JSON.parse(text)), []);
  } catch (error) {
    if (error instanceof PolicyError) {
      throw new Unusable(words(locale, 'policy-file-wrong', { file, problems: error.in(locale) }));
    }
    if (error instanceof SyntaxError) {
      throw new Unusable(words(locale, 'policy-file-not-json', { file, reason: error.message.replace(/\s+/g, ' ') }));
    }
    throw error;
  }
}
