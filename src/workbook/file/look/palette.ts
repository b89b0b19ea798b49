import type { XmlReader } from '../xml/xml-reader';
import { INDEXED_COLOURS } from './indexed-colours';
import { tinted } from './tint';

/** Colours of Office where a workbook brings no theme, in the order of a theme. */
const OFFICE_THEME = [
  ...['#ffffff', '#000000', '#eeece1', '#1f497d', '#4f81bd', '#c0504d'],
  ...['#9bbb59', '#8064a2', '#4bacc6', '#f79646', '#0000ff', '#800080'],
];

/** The colours that a workbook names: by themselves, by the place in its theme, by the place in its palette. */
export class Palette {
  readonly #theme: readonly string[];
  readonly #indexed: readonly string[];

  constructor(theme: readonly string[] | null, indexed: readonly string[] | null) {
    this.#theme = theme ?? OFFICE_THEME;
    this.#indexed = indexed ?? INDEXED_COLOURS;
  }

  /** The colour of the element at hand (`<color theme="4" tint="-0.25"/>`); null for the automatic one. */
  read(reader: XmlReader): string | null {
    const base = this.#base(reader);
    const tint = Number(reader.attribute('tint') ?? 0);
    return base === null || Number.isNaN(tint) ? base : tinted(base, tint);
  }

  #base(reader: XmlReader): string | null {
    const rgb = reader.attribute('rgb');
    if (rgb !== undefined) return hexColour(rgb);
    const theme = reader.attribute('theme');
    if (theme !== undefined) return this.#theme[Number(theme)] ?? null;
    const index = reader.attribute('indexed');
    return index === undefined ? null : (this.#indexed[Number(index)] ?? null);
  }
}

/** `FF1F4E79` or `1F4E79` → `#1f4e79`; null for what is no colour. */
export function hexColour(written: string): string | null {
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(written)?.[1];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}
