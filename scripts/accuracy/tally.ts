/** Fields of one document: read right, missed, and printed only outside the cells. */
export interface Tally {
  right: number;
  readonly misses: string[];
  /** What the document says although it stands in no cell. */
  readonly elsewhere: string[];
  /** Indicators of the cells that a document in part does not list. */
  readonly unlisted: string[];
}

export function emptyTally(): Tally {
  return { right: 0, misses: [], elsewhere: [], unlisted: [] };
}
