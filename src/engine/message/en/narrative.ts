import type { narrative as chinese } from '../zh-cn/narrative';

/** Sentences of the narrative room, in English. */
export const narrative: Readonly<Record<keyof typeof chinese, string>> = {};
