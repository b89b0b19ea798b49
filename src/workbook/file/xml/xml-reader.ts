import { Failure } from '../../failure';
import { decodeText } from './decode-text';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** No part of a workbook nests as deep; what does is made to exhaust memory. */
const DEEPEST = 256;

/**
 * Walks the elements of an XML part from the first to the last. Elements are known by their local names, so that a
 * prefix (`<x:c>`) makes no difference. A part that is not well-formed is a Failure.
 */
export class XmlReader {
  /** Local name of the element at hand. */
  name = '';
  /** Number of open elements, the one at hand included. */
  depth = 0;
  /** Where the tag that was read last begins: of the element at hand or, behind its last child, the one that ends the parent. */
  start = 0;
  readonly #xml: string;
  readonly #part: string;
  readonly #open: string[] = [];
  /** Starts and ends of the names and values of the attributes, four numbers each. */
  readonly #attributes: number[] = [];
  #attributesEnd = 0;
  /** False where nothing in the part needs decoding, as in most sheets. */
  readonly #coded: boolean;
  #at = 0;
  #empty = false;
  #closing = false;

  constructor(xml: string, part: string) {
    this.#xml = xml;
    this.#part = part;
    this.#coded = xml.includes('&') || xml.includes('\r');
    if (!this.#step()) this.fail();
  }

  /** Moves to the next child of the element at `depth`, past whatever is left of the one before; false after the last. */
  child(depth: number): boolean {
    while (this.#step()) {
      if (this.#closing) {
        if (this.depth < depth) return false;
      } else if (this.depth === depth + 1) {
        return true;
      }
    }
    return false;
  }

  /** Goes to the element that begins at `start`, which from then on is the outermost one. */
  goTo(start: number): void {
    this.#open.length = 0;
    this.depth = 0;
    this.#empty = false;
    this.#at = start;
    if (!this.#step()) this.fail();
  }

  /** Where that tag ends, or the text behind it that was read. */
  get end(): number {
    return this.#at;
  }

  /** True where the element at hand has that local name. */
  is(name: string): boolean {
    return this.name === name;
  }

  /** The attribute of that name without a prefix. */
  attribute(name: string): string | undefined {
    return this.#find(name, false);
  }

  /** The attribute of that name behind some prefix: `id` finds `r:id`. */
  prefixedAttribute(name: string): string | undefined {
    return this.#find(name, true);
  }

  /** The text directly inside the element at hand. */
  text(): string {
    if (this.#empty) return '';
    const end = this.#xml.indexOf('<', this.#at);
    if (end < 0) this.fail();
    const text = this.#decoded(this.#at, end);
    this.#at = end;
    return this.#xml.charCodeAt(end + 1) === EXCLAMATION ? text + this.#textBehindMarkup() : text;
  }

  fail(): never {
    throw new Failure('damaged-part', { part: this.#part });
  }

  /** A comment or a CDATA section inside a text. */
  #textBehindMarkup(): string {
    const start = this.#at;
    this.#at = this.#markupEnd(start);
    const CDATA = '<![CDATA[';
    const own = this.#xml.startsWith(CDATA, start)
      ? this.#xml.slice(start + CDATA.length, this.#at - ']]>'.length)
      : '';
    return own + this.text();
  }

  /** Moves to the next start or end of an element; false at the end of the part. */
  #step(): boolean {
    if (this.#empty) {
      this.#empty = false;
      this.#close();
      return true;
    }
    for (;;) {
      const start = this.#nextTag();
      if (start < 0) return this.depth > 0 ? this.fail() : false;
      this.start = start;
      const mark = this.#xml.charCodeAt(start + 1);
      if (mark === SLASH) {
        this.#readEndTag(start + 2);
        return true;
      }
      if (mark !== EXCLAMATION && mark !== QUESTION) {
        this.#readStartTag(start + 1);
        return true;
      }
      this.#at = this.#markupEnd(start);
    }
  }

  #nextTag(): number {
    return this.#xml.charCodeAt(this.#at) === LESS ? this.#at : this.#xml.indexOf('<', this.#at);
  }

  /** Where the comment, CDATA section or instruction at `start` ends. */
  #markupEnd(start: number): number {
    const xml = this.#xml;
    const closing = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '?>';
    const end = xml.indexOf(closing, start + 2);
    return end < 0 ? this.fail() : end + closing.length;
  }

  #readEndTag(start: number): void {
    const name = this.#open[this.depth - 1];
    if (name === undefined || !this.#xml.startsWith(name, start)) this.fail();
    const end = this.#afterSpace(start + name.length);
    if (this.#xml.charCodeAt(end) !== GREATER) this.fail();
    this.#at = end + 1;
    this.#close();
  }

  #close(): void {
    this.depth--;
    this.#open.pop();
    this.#closing = true;
  }

  #readStartTag(start: number): void {
    let end = start;
    while (!this.#endsName(end)) end++;
    const qualified = this.#xml.slice(start, end);
    const colon = qualified.indexOf(':');
    this.name = colon < 0 ? qualified : qualified.slice(colon + 1);
    if (this.name === '' || this.depth === DEEPEST) this.fail();
    this.depth++;
    this.#open.push(qualified);
    this.#closing = false;
    this.#readAttributes(end);
  }

  #readAttributes(from: number): void {
    const xml = this.#xml;
    const attributes = this.#attributes;
    let count = 0;
    let at = this.#afterSpace(from);
    while (xml.charCodeAt(at) !== GREATER) {
      if (xml.charCodeAt(at) === SLASH) {
        if (xml.charCodeAt(at + 1) !== GREATER) this.fail();
        this.#empty = true;
        at++;
        break;
      }
      const nameStart = at;
      while (!this.#endsName(at)) at++;
      const nameEnd = at;
      at = this.#afterSpace(at);
      if (xml.charCodeAt(at) !== EQUALS || nameEnd === nameStart) this.fail();
      at = this.#afterSpace(at + 1);
      const quote = xml.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) this.fail();
      const valueStart = ++at;
      while (xml.charCodeAt(at) !== quote) if (++at > xml.length) this.fail();
      attributes[count++] = nameStart;
      attributes[count++] = nameEnd;
      attributes[count++] = valueStart;
      attributes[count++] = at;
      at = this.#afterSpace(at + 1);
    }
    this.#attributesEnd = count;
    this.#at = at + 1;
  }

  #find(name: string, prefixed: boolean): string | undefined {
    const xml = this.#xml;
    const attributes = this.#attributes;
    for (let index = 0; index < this.#attributesEnd; index += 4) {
      const start = attributes[index] ?? 0;
      const end = attributes[index + 1] ?? 0;
      const nameStart = end - name.length;
      const matches = prefixed ? nameStart > start && xml[nameStart - 1] === ':' : nameStart === start;
      if (matches && xml.startsWith(name, nameStart)) {
        return this.#decoded(attributes[index + 2] ?? 0, attributes[index + 3] ?? 0);
      }
    }
    return undefined;
  }

  #decoded(start: number, end: number): string {
    const raw = this.#xml.slice(start, end);
    return this.#coded ? decodeText(raw) : raw;
  }

  #endsName(at: number): boolean {
    const code = this.#xml.charCodeAt(at);
    // NaN behind the end of the part ends a name as well.
    return !(code > SPACE && code !== SLASH && code !== GREATER && code !== EQUALS);
  }

  #afterSpace(from: number): number {
    let at = from;
    for (;;) {
      const code = this.#xml.charCodeAt(at);
      if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB) return at;
      at++;
    }
  }
}
