/** Sentences of the table room, in Chinese. `{slot}` is filled by the phrase. */
export const table = {} as const;
