import type { plan as chinese } from '../zh-cn/plan';

/** Sentences of the plan room, in English. */
export const plan: Readonly<Record<keyof typeof chinese, string>> = {};
