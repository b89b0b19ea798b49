import type { scoring as chinese } from '../zh-cn/scoring';

/** Sentences of the scoring room, in English. */
export const scoring: Readonly<Record<keyof typeof chinese, string>> = {};
