import { BUILT_IN_FORMATS } from '../format/built-in-formats';
import type { XmlReader } from '../xml/xml-reader';
import { encodeAttribute } from './encode-text';
import type { Span } from './sheet-scan';
import type { Splice } from './splice';
import { prefixAt, withAttribute } from './tag';

const GENERAL = 'General';
/** Numbers below belong to Excel. */
const FIRST_OWN = 164;

/** The number formats that a styles part names, to which new ones can be appended. */
export class NumberFormats {
  /** Codes by number, those of the part before Excel's own, which it may give another meaning. */
  readonly #codes = new Map<string, string>();
  readonly #added: string[] = [];
  #list: { readonly tag: Span; readonly end: number } | undefined;

  /** Reads the list `numFmts` at hand. */
  read(reader: XmlReader): void {
    const tag = { from: reader.start, to: reader.end };
    while (reader.child(2))
      this.#codes.set(reader.attribute('numFmtId') ?? '', reader.attribute('formatCode') ?? GENERAL);
    this.#list = { tag, end: reader.start };
  }

  /** The code of a number, null for General. */
  codeOf(number: string): string | null {
    const code = this.#codes.get(number) ?? BUILT_IN_FORMATS[Number(number)] ?? GENERAL;
    return code === GENERAL ? null : code;
  }

  /** The number of a code, null for General; of a new one where the workbook has none. */
  numberOf(code: string | null): string {
    if (code === null) return '0';
    const known = [...this.#codes.keys(), ...Object.keys(BUILT_IN_FORMATS)].find(
      (number) => this.codeOf(number) === code,
    );
    if (known !== undefined) return known;
    const number = String(Math.max(FIRST_OWN - 1, ...[...this.#codes.keys()].map(Number)) + 1);
    this.#codes.set(number, code);
    this.#added.push(number);
    return number;
  }

  /** What appends the new formats to the part; `first` is where its first element stands. */
  added(xml: string, first: number): Splice[] {
    if (this.#added.length === 0) return [];
    const prefix = prefixAt(xml, first);
    const formats = this.#added.map((number) => {
      const code = encodeAttribute(this.#codes.get(number) ?? GENERAL);
      return `<${prefix}numFmt numFmtId="${number}" formatCode="${code}"/>`;
    });
    if (!this.#list) {
      const list = `<${prefix}numFmts count="${formats.length}">${formats.join('')}</${prefix}numFmts>`;
      return [{ from: first, to: first, text: list }];
    }
    const { tag, end } = this.#list;
    const text = withAttribute(xml.slice(tag.from, tag.to), 'count', String(this.#codes.size));
    if (text.endsWith('/>'))
      return [{ ...tag, text: `${text.replace(/(?<!\s)\s*\/>$/, '>')}${formats.join('')}</${prefix}numFmts>` }];
    return [
      { ...tag, text },
      { from: end, to: end, text: formats.join('') },
    ];
  }
}
