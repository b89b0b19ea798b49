import type { execution as chinese } from '../zh-cn/execution';

/** Sentences of the execution room, in English. */
export const execution: Readonly<Record<keyof typeof chinese, string>> = {};
