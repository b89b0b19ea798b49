/** Sentences of the deviation room, in Chinese. `{slot}` is filled by the phrase. */
export const deviation = {} as const;
