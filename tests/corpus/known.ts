/** What is wrong in a published document. */
export interface Known {
  readonly file: string;
  /** The kind of error, as the reader of the document named it. */
  readonly error: string;
  /** The check that must tell it and the cells that it must point to; null where no check covers it. */
  readonly code: string | null;
  readonly cells: readonly string[];
  /** Why no check covers it; null where one does. */
  readonly why: string | null;
}
