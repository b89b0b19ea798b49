/** Words that a text may end with. */
export class WordsAtEnd {
  readonly #words: ReadonlySet<string>;
  readonly #longest: number;

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    this.#longest = Math.max(...words.map(({ length }) => length));
  }

  /** The longest of the words that `text` ends with. */
  of(text: string): string | undefined {
    for (let length = Math.min(text.length, this.#longest); length > 0; length--) {
      const end = text.slice(-length);
      if (this.#words.has(end)) return end;
    }
    return undefined;
  }
}
