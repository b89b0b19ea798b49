import type { table as chinese } from '../zh-cn/table';

/** Sentences of the table room, in English. */
export const table: Readonly<Record<keyof typeof chinese, string>> = {};
