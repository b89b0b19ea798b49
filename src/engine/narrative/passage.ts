import type { Slots } from '../message/phrase';
import { narrative } from '../message/zh-cn/narrative';
import { chineseNumber } from './chinese-number';
import type { Fact, Paragraph } from './narrative';

export type NarrativeId = keyof typeof narrative;
export type Filling<Id extends NarrativeId> = Readonly<Record<Slots<(typeof narrative)[Id]>, Passage | null>>;

/**
 * 文段 Text that grows only out of facts and of phrases. A phrase holds no figure and takes no bare text into its slots,
 * so none gets into a sentence without its cells. The text is Chinese: it goes into a Chinese form.
 *
 * What is missing is null, and so is what needs it: a clause without its figure is not said.
 */
export class Passage {
  readonly #text: string;
  readonly #facts: readonly Fact[];
  static readonly #pieces = new Map<NarrativeId, readonly (Passage | string)[]>();

  private constructor(text: string, facts: readonly Fact[]) {
    this.#text = text;
    this.#facts = facts;
  }

  /** A figure or quotation with its cells; null where it is empty or no cell stands behind it. */
  static fact(text: string, { format, basis, value, cells }: Omit<Fact, 'text' | 'at'>): Passage | null {
    if (text === '' || cells.length === 0) return null;
    return new Passage(text, [{ text, at: 0, format, basis, value, cells: [...new Set(cells)] }]);
  }

  /** The phrase with its slots filled; null where a filling is missing. */
  static say<Id extends NarrativeId>(id: Id, filling: Filling<Id>): Passage | null {
    const slots: Readonly<Record<string, Passage | null>> = filling;
    const pieces: Passage[] = [];
    for (const piece of Passage.#piecesOf(id)) {
      const said = piece instanceof Passage ? piece : slots[piece];
      if (!said) return null;
      pieces.push(said);
    }
    return Passage.#join(pieces, '', '');
  }

  /** What can be said of `clauses` as one sentence; null where nothing can. */
  static sentence(clauses: readonly (Passage | null)[]): Passage | null {
    return Passage.#join(clauses, narrative['narrative.comma'], narrative['narrative.stop']);
  }

  /** What can be said of `clauses` as one sentence whose parts are sentences themselves. */
  static series(clauses: readonly (Passage | null)[]): Passage | null {
    return Passage.#join(clauses, narrative['narrative.semicolon'], narrative['narrative.stop']);
  }

  /** What can be said of `clauses` as a part of a sentence; null where nothing can. */
  static clause(clauses: readonly (Passage | null)[]): Passage | null {
    return Passage.#join(clauses, narrative['narrative.comma'], '');
  }

  /** The `items` as a list inside a sentence; null for none. */
  static list(items: readonly (Passage | null)[]): Passage | null {
    return Passage.#join(items, narrative['narrative.enumeration'], '');
  }

  /** What can be said of `sentences`, one after another; null where nothing can. */
  static text(sentences: readonly (Passage | null)[]): Passage | null {
    return Passage.#join(sentences, '', '');
  }

  /** The `items` with 一是, 二是 in front where there are several. */
  static ordered(items: readonly (Passage | null)[]): Passage[] {
    const said = items.filter((item) => item !== null);
    if (said.length === 1) return said;
    return said.map(
      (item, index) =>
        Passage.#join(
          [new Passage(`${chineseNumber(index + 1)}${narrative['narrative.ordinal']}`, []), item],
          '',
          '',
        ) ?? item,
    );
  }

  static #join(parts: readonly (Passage | null)[], between: string, end: string): Passage | null {
    let text = '';
    const facts: Fact[] = [];
    for (const part of parts) {
      if (!part) continue;
      if (text !== '') text += between;
      for (const fact of part.#facts) facts.push(text === '' ? fact : { ...fact, at: fact.at + text.length });
      text += part.#text;
    }
    return text === '' ? null : new Passage(text + end, facts);
  }

  /** The words of a phrase and the names of its slots, by turns. */
  static #piecesOf(id: NarrativeId): readonly (Passage | string)[] {
    let pieces = Passage.#pieces.get(id);
    if (!pieces) {
      const split = narrative[id].split(/\{(\w+)\}/);
      pieces = split.map((piece, index) => (index % 2 === 0 ? new Passage(piece, []) : piece));
      Passage.#pieces.set(id, pieces);
    }
    return pieces;
  }

  /** The same with its cells named by the sheet in front of them: `自评表!`. */
  from(place: string): Passage {
    const facts = this.#facts.map((fact) => ({ ...fact, cells: fact.cells.map((cell) => `${place}${cell}`) }));
    return new Passage(this.#text, facts);
  }

  get length(): number {
    return this.#text.length;
  }

  paragraph(): Paragraph {
    return { text: this.#text, facts: this.#facts };
  }
}
