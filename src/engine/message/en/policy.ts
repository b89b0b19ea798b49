import type { policy as chinese } from '../zh-cn/policy';

/** Sentences of the policy room, in English. */
export const policy: Readonly<Record<keyof typeof chinese, string>> = {};
