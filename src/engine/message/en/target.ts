import type { target as chinese } from '../zh-cn/target';

/** Sentences of the target room, in English. */
export const target: Readonly<Record<keyof typeof chinese, string>> = {};
