import type { Field } from '../table/table';

/** True for what a form asks of whoever fills it in (`说明完成情况（100字以内）`), left standing as it was printed. */
export function isInstruction({ text }: Pick<Field, 'text'>): boolean {
  return /\d\s*字(?:以内|左右|以上)/.test(text.normalize('NFKC'));
}
