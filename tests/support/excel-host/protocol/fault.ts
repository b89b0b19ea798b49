/**
 * What goes wrong with one request.
 * `unsent`: the connection breaks before Excel hears of it.
 * `unanswered`: Excel does the work, and the connection breaks before it says so.
 * `silent`: Excel does the work and never answers.
 * `edit-mode`: a person types into a cell meanwhile.
 */
export type Fault = 'unsent' | 'unanswered' | 'silent' | 'edit-mode' | RefusedFault;

/** Excel refuses with an error code. */
export interface RefusedFault {
  readonly code: string;
  /** Writes of the request that are done before; none where left out. */
  readonly afterWrites?: number;
}
