import { readFormatCodes } from '../format/cell-formats';
import { isTrue } from '../xml/is-true';
import { XmlReader } from '../xml/xml-reader';
import type { BordersLook, FontLook, StyleLook } from './look';
import { hexColour, Palette } from './palette';
import { NO_BORDERS, readBorders } from './read-borders';
import { readFill } from './read-fill';
import { readFont, STANDARD_FONT } from './read-font';

/** What the cell styles of a workbook are made of. */
export interface StylePart {
  readonly styles: readonly StyleLook[];
  readonly palette: Palette;
}

type Alignment = Pick<StyleLook, 'horizontal' | 'vertical' | 'wrap' | 'indent' | 'rotation'>;

const UNALIGNED: Alignment = { horizontal: null, vertical: 'bottom', wrap: false, indent: 0, rotation: 0 };
/** What the file writes for letters that stand below each other. */
const STACKED = 255;

/** The cell styles of the styles part, its colours seen under a theme. */
export function readStyles(xml: string, part: string, theme: readonly string[] | null): StylePart {
  const palette = new Palette(theme, readIndexed(xml, part));
  const codes = readFormatCodes(xml, part);
  const reader = new XmlReader(xml, part);
  let fonts: FontLook[] = [];
  let fills: (string | null)[] = [];
  let borders: BordersLook[] = [];
  const styles: StyleLook[] = [];
  while (reader.child(1)) {
    if (reader.is('fonts')) fonts = listOf(reader, () => readFont(reader, palette));
    else if (reader.is('fills')) fills = listOf(reader, () => readFill(reader, palette));
    else if (reader.is('borders')) borders = listOf(reader, () => readBorders(reader, palette));
    else if (reader.is('cellXfs')) {
      while (reader.child(2)) {
        const of = <T>(list: readonly T[], name: string): T | undefined => list[Number(reader.attribute(name) ?? 0)];
        const font = of(fonts, 'fontId') ?? STANDARD_FONT;
        const fill = of(fills, 'fillId') ?? null;
        const edges = of(borders, 'borderId') ?? NO_BORDERS;
        const code = codes[styles.length] ?? 'General';
        const format = code === 'General' ? null : code;
        styles.push({ font, fill, borders: edges, format, ...readAlignment(reader) });
      }
    }
  }
  return { styles, palette };
}

/** A style of which nothing is said. */
export const PLAIN_STYLE: StyleLook = {
  font: STANDARD_FONT,
  fill: null,
  borders: NO_BORDERS,
  format: null,
  ...UNALIGNED,
};

/** The palette that the workbook brings, which stands behind the styles that use it. */
function readIndexed(xml: string, part: string): string[] | null {
  if (!xml.includes('indexedColors')) return null;
  const reader = new XmlReader(xml, part);
  while (reader.child(1)) {
    if (!reader.is('colors')) continue;
    while (reader.child(2)) {
      if (reader.is('indexedColors'))
        return listOf(reader, () => hexColour(reader.attribute('rgb') ?? '') ?? '#000000');
    }
  }
  return null;
}

function listOf<T>(reader: XmlReader, read: () => T): T[] {
  const depth = reader.depth;
  const items: T[] = [];
  while (reader.child(depth)) items.push(read());
  return items;
}

function readAlignment(reader: XmlReader): Alignment {
  let alignment = UNALIGNED;
  while (reader.child(3)) {
    if (!reader.is('alignment')) continue;
    const horizontal = reader.attribute('horizontal') ?? 'general';
    alignment = {
      horizontal: horizontal === 'general' ? null : horizontal,
      vertical: reader.attribute('vertical') ?? 'bottom',
      wrap: isTrue(reader.attribute('wrapText')),
      indent: Number(reader.attribute('indent') ?? 0),
      rotation: rotationOf(Number(reader.attribute('textRotation') ?? 0)),
    };
  }
  return alignment;
}

/** The file writes degrees downwards as 91 to 180. */
function rotationOf(written: number): StyleLook['rotation'] {
  if (written === STACKED) return 'stacked';
  return written > 90 ? 90 - written : written;
}
