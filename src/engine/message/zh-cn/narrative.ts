/** Sentences of the narrative room, in Chinese. `{slot}` is filled by the phrase. */
export const narrative = {} as const;
