/** Sentences of the policy room, in Chinese. `{slot}` is filled by the phrase. */
export const policy = {} as const;
