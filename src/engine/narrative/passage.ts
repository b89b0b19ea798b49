import type { PhraseId, Slots } from '../message/phrase';
import { zhCN } from '../message/zh-cn';
import type { Fact, Paragraph } from './narrative';

type Filling<Id extends PhraseId> = Readonly<Record<Slots<(typeof zhCN)[Id]>, Passage | null>>;

/**
 * 文段 Text that grows only out of facts and of phrases. A phrase holds no figure and takes no bare text into its slots,
 * so none gets into a sentence without its cells. The text is Chinese: it goes into a Chinese form.
 *
 * What is missing is null, and so is what needs it: a clause without its figure is not said.
 */
export class Passage {
  readonly #text: string;
  readonly #facts: readonly Fact[];
  static readonly #pieces = new Map<PhraseId, readonly (Passage | string)[]>();

  private constructor(text: string, facts: readonly Fact[]) {
    this.#text = text;
    this.#facts = facts;
  }

  /** A figure or quotation with its cells, each once; null where it is empty or no cell stands behind it. */
  static fact(text: string, cells: readonly string[]): Passage | null {
    return text === '' || cells.length === 0 ? null : new Passage(text, [{ text, cells }]);
  }

  /** The phrase with its slots filled; null where a filling is missing. */
  static say<Id extends PhraseId>(id: Id, filling: Filling<Id>): Passage | null {
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
    return Passage.#join(clauses, zhCN['narrative.comma'], zhCN['narrative.stop']);
  }

  /** What can be said of `sentences`, one after another; null where nothing can. */
  static text(sentences: readonly (Passage | null)[]): Passage | null {
    return Passage.#join(sentences, '', '');
  }

  static #join(parts: readonly (Passage | null)[], between: string, end: string): Passage | null {
    const texts: string[] = [];
    const facts: Fact[] = [];
    for (const part of parts) {
      if (!part) continue;
      texts.push(part.#text);
      facts.push(...part.#facts);
    }
    return texts.length === 0 ? null : new Passage(texts.join(between) + end, facts);
  }

  /** The words of a phrase and the names of its slots, by turns. */
  static #piecesOf(id: PhraseId): readonly (Passage | string)[] {
    let pieces = Passage.#pieces.get(id);
    if (!pieces) {
      pieces = zhCN[id].split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? new Passage(piece, []) : piece));
      Passage.#pieces.set(id, pieces);
    }
    return pieces;
  }

  paragraph(): Paragraph {
    return { text: this.#text, facts: this.#facts };
  }
}
