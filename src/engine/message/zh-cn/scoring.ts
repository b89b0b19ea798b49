/** Sentences of the scoring room, in Chinese. `{slot}` is filled by the phrase. */
export const scoring = {} as const;
