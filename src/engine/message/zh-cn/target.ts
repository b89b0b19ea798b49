/** Sentences of the target room, in Chinese. `{slot}` is filled by the phrase. */
export const target = {} as const;
