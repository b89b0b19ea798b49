import { late } from '../late';
import type { Slots } from '../message/phrase';
import { narrative } from '../message/zh-cn/narrative';
import { chineseNumber } from './chinese-number';
import type { Fact, Paragraph } from './narrative';

export type NarrativeId = keyof typeof narrative;
export type Filling<Id extends NarrativeId> = Readonly<Record<Slots<(typeof narrative)[Id]>, Passage | null>>;

/** A phrase taken apart: its words, and the slots between them. */
interface Template {
  readonly words: readonly string[];
  readonly slots: readonly string[];
}

/**
 * 文段 Text that grows only out of facts and of phrases. A phrase holds no figure and takes no bare text into its slots,
 * so none gets into a sentence without its cells. The text is Chinese: it goes into a Chinese form.
 *
 * What is missing is null, and so is what needs it: a clause without its figure is not said.
 */
export class Passage {
  /** Words and passages in their order: put together only once somebody reads the whole. */
  readonly #parts: readonly (Passage | string)[];
  /** What the only part of a fact is. */
  readonly #fact: Omit<Fact, 'at'> | null;
  static readonly #templates = new Map<NarrativeId, Template>();

  private constructor(
    parts: readonly (Passage | string)[],
    readonly length: number,
    fact: Omit<Fact, 'at'> | null = null,
  ) {
    this.#parts = parts;
    this.#fact = fact;
  }

  /** A figure or quotation with its cells; null where it is empty or no cell stands behind it. */
  static fact(text: string, { format, basis, value, cells }: Omit<Fact, 'text' | 'at'>): Passage | null {
    if (text === '' || cells.length === 0) return null;
    const fact = { text, format, basis, value, cells: cells.length === 1 ? cells : [...new Set(cells)] };
    return new Passage([text], text.length, fact);
  }

  /** The phrase with its slots filled; null where a filling is missing. */
  static say<Id extends NarrativeId>(id: Id, filling: Filling<Id>): Passage | null {
    const fillings: Readonly<Record<string, Passage | null>> = filling;
    const { words, slots } = Passage.#templateOf(id);
    const parts: (Passage | string)[] = [words[0] ?? ''];
    for (const [index, slot] of slots.entries()) {
      const said = fillings[slot];
      if (!said) return null;
      parts.push(said, words[index + 1] ?? '');
    }
    return Passage.#of(parts);
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

  /** The `items` as a list inside a sentence; null for none. Between quotation marks no mark is set (GB/T 15834). */
  static list(items: readonly (Passage | null)[]): Passage | null {
    const said = items.filter((item) => item !== null);
    const parts = said.flatMap((item, index) => {
      const before = said[index - 1];
      if (!before || (before.#end(-1) === '”' && item.#end(0) === '“')) return [item];
      return [narrative['narrative.enumeration'], item];
    });
    return Passage.#of(parts);
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
      (item, index) => Passage.#of([`${chineseNumber(index + 1)}${narrative['narrative.ordinal']}`, item]) ?? item,
    );
  }

  static #join(passages: readonly (Passage | null)[], between: string, end: string): Passage | null {
    const parts: (Passage | string)[] = [];
    for (const passage of passages) {
      if (!passage) continue;
      if (parts.length > 0 && between !== '') parts.push(between);
      parts.push(passage);
    }
    if (parts.length > 0 && end !== '') parts.push(end);
    return Passage.#of(parts);
  }

  static #of(parts: readonly (Passage | string)[]): Passage | null {
    let length = 0;
    for (const part of parts) length += part.length;
    return length === 0 ? null : new Passage(parts, length);
  }

  static #templateOf(id: NarrativeId): Template {
    let template = Passage.#templates.get(id);
    if (!template) {
      const pieces = narrative[id].split(/\{(\w+)\}/);
      template = {
        words: pieces.filter((_, index) => index % 2 === 0),
        slots: pieces.filter((_, index) => index % 2 === 1),
      };
      Passage.#templates.set(id, template);
    }
    return template;
  }

  /** The same with its cells named by the sheet in front of them: `自评表!`. */
  from(place: string): Passage {
    const parts = this.#parts.map((part) => (typeof part === 'string' ? part : part.from(place)));
    const cells = this.#fact?.cells.map((cell) => `${place}${cell}`) ?? [];
    return new Passage(parts, this.length, this.#fact && { ...this.#fact, cells });
  }

  /** The text, and its facts once somebody asks for them: whoever only writes the text does not. */
  paragraph(): Paragraph {
    const facts = late(() => this.#facts(0));
    return {
      text: this.#text(),
      get facts() {
        return facts();
      },
    };
  }

  /** The first letter (0) or the last (-1). */
  #end(at: 0 | -1): string | undefined {
    return this.#text().at(at);
  }

  #text(): string {
    let text = '';
    for (const part of this.#parts) text += typeof part === 'string' ? part : part.#text();
    return text;
  }

  /** The facts of a passage that begins at `at`. */
  #facts(at: number): Fact[] {
    const facts: Fact[] = this.#fact ? [{ ...this.#fact, at }] : [];
    let behind = at;
    for (const part of this.#parts) {
      if (typeof part !== 'string') facts.push(...part.#facts(behind));
      behind += part.length;
    }
    return facts;
  }
}
