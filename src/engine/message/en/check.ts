import type { check as chinese } from '../zh-cn/check';

/** Sentences of the check room, in English. */
export const check: Readonly<Record<keyof typeof chinese, string>> = {};
