import type { Finding } from '../check/finding';
import { say } from '../message/phrase';
import { squeeze } from '../table/text';

/** The key of a finding among those that were set aside: `JX001@G31`, then its sentence, for one cell may have several. */
export function asideKey({ code, cell, message }: Pick<Finding, 'code' | 'cell' | 'message'>): string {
  return keyOf(code, cell, say(message, 'zh-CN'));
}

/** The same, of a finding that was read back. */
export function keyOf(code: string, cell: string, said: string): string {
  return `${code}@${cell} ${squeeze(said)}`;
}

/** The part of a key that names code and cell. */
export function placeOfKey(key: string): string {
  return key.split(' ', 1)[0] ?? key;
}
