import type { Field } from '../table/table';

const NO_REASON: ReadonlySet<string> = new Set(['', '无', '没有', '暂无', '无偏差', '不适用']);

/** Whether a 偏差原因 cell gives no reason: blank, a dash, or 无. */
export function isUnexplained({ text }: Field): boolean {
  return NO_REASON.has(text.replace(/[\s\p{Punctuation}]/gu, ''));
}
