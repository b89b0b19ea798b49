/** A finding in a published table, read against the document by a person. */
export interface Judged {
  readonly file: string;
  readonly code: string;
  readonly cell: string;
  /** False for a false alarm. */
  readonly true: boolean;
  readonly why: string;
}
