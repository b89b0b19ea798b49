import { isTrue } from '../xml/is-true';
import { XmlReader } from '../xml/xml-reader';
import { NumberFormats } from './number-formats';
import { spliced } from './splice';
import { StyleList } from './style-list';
import type { Span } from './sheet-scan';
import { prefixAt, withAttribute, withoutAttribute } from './tag';

/** The built-in number format `0.00%`. */
const PERCENT_FORMAT = '10';
const GENERAL_FORMAT = '0';
/** Tells that a style brings all this itself. */
const APPLIED = {
  applyNumberFormat: '1',
  applyFont: '1',
  applyFill: '1',
  applyBorder: '1',
  applyAlignment: '1',
} as const;
/** The size of a font that tells none. */
const USUAL_SIZE = 11;

/** What a style of ours is made of, as elements without a prefix. */
export interface StyleParts {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
}

/** The elements of the part that are added to, in the order that the standard asks for. */
const ELEMENTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
const PATTERNS = ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`);

/** A cell style: an element `xf`, with what matters of it here. */
interface CellStyle {
  readonly tag: string;
  /** What stands between its tags. */
  readonly content: string;
  /** Number of its number format. */
  readonly format: string;
  readonly locked: boolean;
  readonly wraps: boolean;
  /** Number of its font in the list of fonts. */
  readonly font: number;
}

/** The cell styles of a workbook, to which new ones can be appended; nothing else of the part changes. */
export class StyleSheet {
  readonly #xml: string;
  readonly #formats = new NumberFormats();
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #prefix: string;
  readonly #fontSizes: number[] = [];
  readonly #styles: CellStyle[] = [];
  /** The start tag of the list of styles, and where its end tag begins. */
  #list: { readonly tag: Span; readonly end: number } | undefined;
  #read = 0;
  /** Where each element stands. */
  readonly #starts = new Map<string, number>();

  constructor(xml: string, part: string) {
    this.#xml = xml;
    const reader = new XmlReader(xml, part);
    this.#prefix = prefixAt(xml, reader.start);
    this.#fonts = new StyleList('fonts', [this.#own('<font/>')]);
    this.#fills = new StyleList('fills', PATTERNS.map(this.#own));
    this.#borders = new StyleList('borders', [this.#own('<border/>')]);
    while (reader.child(1)) {
      this.#starts.set(reader.name, reader.start);
      if (reader.is('numFmts')) this.#formats.read(reader);
      else if (reader.is('fonts')) this.#readFonts(reader);
      else if (reader.is('fills')) this.#fills.read(xml, reader);
      else if (reader.is('borders')) this.#borders.read(xml, reader);
      else if (reader.is('cellXfs')) this.#readStyles(reader);
    }
    this.#read = this.#styles.length;
  }

  /** True where the cells of that style are locked once their sheet is protected, as cells are by default. */
  isLocked(style: string | undefined): boolean {
    return this.#at(style)?.locked ?? true;
  }

  /** True where a text that is wider than its cell goes on in the next line. */
  wraps(style: string | undefined): boolean {
    return this.#at(style)?.wraps ?? false;
  }

  /** The size of its font in points. */
  fontSize(style: string | undefined): number {
    return this.#fontSizes[this.#at(style)?.font ?? 0] ?? USUAL_SIZE;
  }

  /** The style that shows a ratio as a percentage: the same one, where it has a number format of its own. */
  percent(style: string | undefined): string | undefined {
    const base = this.#at(style);
    return base?.format === GENERAL_FORMAT ? this.#numberOf(withFormat(base, PERCENT_FORMAT)) : style;
  }

  /** The style that differs from this one in nothing but the number format, null for General. */
  formatted(style: string | undefined, code: string | null): string | undefined {
    const base = this.#at(style);
    if (!base || this.#formats.codeOf(base.format) === code) return style;
    const look = styleText(withoutFormat(base));
    const known = this.#styles.findIndex(
      (other) => this.#formats.codeOf(other.format) === code && styleText(withoutFormat(other)) === look,
    );
    return known >= 0 ? String(known) : this.#numberOf(withFormat(base, this.#formats.numberOf(code)));
  }

  /** The code of its number format, null for General. */
  formatCode(style: string | undefined): string | null {
    return this.#formats.codeOf(this.#at(style)?.format ?? GENERAL_FORMAT);
  }

  /** The style that is made of these parts and a number format, null for General. */
  made({ font, fill, border, alignment }: StyleParts, code: string | null): string | undefined {
    const base = this.#at(undefined);
    if (!base) return undefined;
    const attributes = {
      numFmtId: this.#formats.numberOf(code),
      fontId: String(this.#fonts.numberOf(this.#own(font))),
      fillId: String(this.#fills.numberOf(this.#own(fill))),
      borderId: String(this.#borders.numberOf(this.#own(border))),
      ...APPLIED,
    };
    const tag = Object.entries(attributes).reduce((made, [name, value]) => withAttribute(made, name, value), base.tag);
    return this.#numberOf({
      tag,
      content: this.#own(alignment),
      format: attributes.numFmtId,
      locked: true,
      wraps: true,
      font: Number(attributes.fontId),
    });
  }

  /** The part with the styles that were appended; null where there are none. */
  changed(): string | null {
    const added = this.#styles.slice(this.#read);
    if (!this.#list || added.length === 0) return null;
    const { tag, end } = this.#list;
    const startTag = withAttribute(this.#xml.slice(tag.from, tag.to), 'count', String(this.#styles.length));
    const lists = [this.#fonts, this.#fills, this.#borders];
    return spliced(this.#xml, [
      ...this.#formats.added(this.#xml, this.#placeOf('numFmts')),
      ...lists.flatMap((list) => list.added(this.#xml, this.#prefix, this.#placeOf(list.name))),
      { ...tag, text: startTag },
      { from: end, to: end, text: added.map(styleText).join('') },
    ]);
  }

  /** Where an element goes that is missing: before the first of those behind it. */
  #placeOf(name: string): number {
    const behind = ELEMENTS.slice(ELEMENTS.indexOf(name) + 1).map((other) => this.#starts.get(other) ?? Infinity);
    return Math.min(...behind);
  }

  /** An element with the prefix of the part. */
  readonly #own = (element: string): string => element.replace(/<(\/?)/g, `<$1${this.#prefix}`);

  #at(style: string | undefined): CellStyle | undefined {
    return this.#styles[Number(style ?? 0)];
  }

  /** The number of a style: that of one which is the same, or of the one that is appended. */
  #numberOf(style: CellStyle): string {
    const text = styleText(style);
    const known = this.#styles.findIndex((other) => styleText(other) === text);
    return String(known >= 0 ? known : this.#styles.push(style) - 1);
  }

  #readFonts(reader: XmlReader): void {
    this.#fonts.read(this.#xml, reader, () => {
      let size = USUAL_SIZE;
      while (reader.child(3)) if (reader.is('sz')) size = Number(reader.attribute('val'));
      this.#fontSizes.push(size);
    });
  }

  #readStyles(reader: XmlReader): void {
    const tag = { from: reader.start, to: reader.end };
    while (reader.child(2)) {
      const from = reader.start;
      const to = reader.end;
      const format = reader.attribute('numFmtId') ?? GENERAL_FORMAT;
      const font = Number(reader.attribute('fontId') ?? 0);
      let locked = true;
      let wraps = false;
      while (reader.child(3)) {
        if (reader.is('protection')) locked = isTrue(reader.attribute('locked') ?? '1');
        else if (reader.is('alignment')) wraps = isTrue(reader.attribute('wrapText'));
      }
      const startTag = this.#xml.slice(from, to).replace(/(?<!\s)\s*\/>$/, '>');
      this.#styles.push({ tag: startTag, content: this.#xml.slice(to, reader.start), format, locked, wraps, font });
    }
    this.#list = { tag, end: reader.start };
  }
}

function withFormat(style: CellStyle, format: string): CellStyle {
  const tag = withAttribute(withAttribute(style.tag, 'numFmtId', format), 'applyNumberFormat', '1');
  return { ...style, tag, format };
}

function withoutFormat(style: CellStyle): CellStyle {
  return { ...style, tag: withoutAttribute(withoutAttribute(style.tag, 'numFmtId'), 'applyNumberFormat') };
}

function styleText({ tag, content }: CellStyle): string {
  if (content === '') return tag.replace(/>$/, '/>');
  return `${tag}${content}</${prefixAt(tag, 0)}xf>`;
}
