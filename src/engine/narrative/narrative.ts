/** A figure or quotation of a paragraph, traced to the cells it came from. */
export interface Fact {
  /** As it stands in the paragraph. */
  readonly text: string;
  readonly cells: readonly string[];
}

export interface Paragraph {
  readonly text: string;
  readonly facts: readonly Fact[];
}

export interface Section {
  readonly heading: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly paragraphs: readonly Paragraph[];
}
