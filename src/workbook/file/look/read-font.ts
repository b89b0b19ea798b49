import { isTrue } from '../xml/is-true';
import type { XmlReader } from '../xml/xml-reader';
import type { FontLook } from './look';
import type { Palette } from './palette';

/** A font of which nothing is said. */
export const STANDARD_FONT: FontLook = {
  name: null,
  size: 11,
  bold: false,
  italic: false,
  strike: false,
  underline: null,
  script: null,
  colour: null,
};

/** The largest font there is, in points. */
const LARGEST = 409;

/** The font at hand, of a style or of a run of text. */
export function readFont(reader: XmlReader, palette: Palette): FontLook {
  const depth = reader.depth;
  const font: { -readonly [Key in keyof FontLook]: FontLook[Key] } = { ...STANDARD_FONT };
  while (reader.child(depth)) {
    const value = reader.attribute('val');
    const on = value === undefined || isTrue(value);
    if (reader.is('name') || reader.is('rFont')) font.name = value ?? null;
    else if (reader.is('sz')) font.size = sizeOf(value);
    else if (reader.is('b')) font.bold = on;
    else if (reader.is('i')) font.italic = on;
    else if (reader.is('strike')) font.strike = on;
    else if (reader.is('u')) font.underline = underlineOf(value);
    else if (reader.is('vertAlign')) font.script = scriptOf(value);
    else if (reader.is('color')) font.colour = palette.read(reader);
  }
  return font;
}

function sizeOf(value: string | undefined): number {
  const size = Number(value);
  return size > 0 && size <= LARGEST ? size : STANDARD_FONT.size;
}

function underlineOf(value = 'single'): FontLook['underline'] {
  if (value === 'none') return null;
  return value.startsWith('double') ? 'double' : 'single';
}

function scriptOf(value: string | undefined): FontLook['script'] {
  if (value === 'subscript') return 'sub';
  return value === 'superscript' ? 'super' : null;
}
