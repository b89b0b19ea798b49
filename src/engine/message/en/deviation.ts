import type { deviation as chinese } from '../zh-cn/deviation';

/** Sentences of the deviation room, in English. */
export const deviation: Readonly<Record<keyof typeof chinese, string>> = {};
