/** Sentences of the execution room, in Chinese. `{slot}` is filled by the phrase. */
export const execution = {} as const;
