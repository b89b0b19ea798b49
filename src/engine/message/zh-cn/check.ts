/** Sentences of the check room, in Chinese. `{slot}` is filled by the phrase. */
export const check = {} as const;
