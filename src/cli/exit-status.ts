/** Exit statuses of the contract: done; done and errors were found; the call or the file is unusable. */
export const EXIT = { done: 0, errorsFound: 1, unusable: 2 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
