/** Sentences of the plan room, in Chinese. `{slot}` is filled by the phrase. */
export const plan = {} as const;
