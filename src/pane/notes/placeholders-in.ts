/** A place of a text that waits for the person's own words: `【待补充：…】`. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  /** What is asked for, without the brackets. */
  readonly asks: string;
}

/** 待补充 The places to fill, in order. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...text.matchAll(/【待补充[：:]?([^】]*)】/g)].map(({ 0: whole, 1: asks = '', index }) => {
    return { start: index, end: index + whole.length, asks };
  });
}
