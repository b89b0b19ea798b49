import type { XmlReader } from '../xml/xml-reader';
import type { Span } from './sheet-scan';
import type { Splice } from './splice';
import { withAttribute } from './tag';

/** The fonts, fills or borders that cell styles are made of, to which new ones can be appended. */
export class StyleList {
  readonly #entries: string[] = [];
  readonly #added: string[] = [];
  #list: { readonly tag: Span; readonly end: number } | undefined;

  /** `first`: what begins a list that the part does not have, since the styles that stand count on it. */
  constructor(
    readonly name: string,
    private readonly first: readonly string[],
  ) {}

  /** Reads the list at hand; `each` may look into an entry. */
  read(xml: string, reader: XmlReader, each: () => void = () => undefined): void {
    const tag = { from: reader.start, to: reader.end };
    let from = -1;
    const take = (): void => {
      if (from >= 0) this.#entries.push(xml.slice(from, reader.start).trim());
    };
    while (reader.child(2)) {
      take();
      from = reader.start;
      each();
    }
    take();
    this.#list = { tag, end: reader.start };
  }

  /** The number of an entry: that of one which is the same, or of the one that is appended. */
  numberOf(entry: string): number {
    if (!this.#list && this.#entries.length === 0) this.#append(this.first);
    const known = this.#entries.indexOf(entry);
    return known >= 0 ? known : this.#append([entry]);
  }

  /** What appends the new entries to the part; `at` is where the list goes that is missing. */
  added(xml: string, prefix: string, at: number): Splice[] {
    if (this.#added.length === 0) return [];
    const inside = this.#added.join('');
    const end = `</${prefix}${this.name}>`;
    const count = String(this.#entries.length);
    if (!this.#list) return [{ from: at, to: at, text: `<${prefix}${this.name} count="${count}">${inside}${end}` }];
    const { tag } = this.#list;
    const text = withAttribute(xml.slice(tag.from, tag.to), 'count', count);
    if (text.endsWith('/>')) return [{ ...tag, text: `${text.replace(/(?<!\s)\s*\/>$/, '>')}${inside}${end}` }];
    return [
      { ...tag, text },
      { from: this.#list.end, to: this.#list.end, text: inside },
    ];
  }

  #append(entries: readonly string[]): number {
    this.#entries.push(...entries);
    this.#added.push(...entries);
    return this.#entries.length - 1;
  }
}
