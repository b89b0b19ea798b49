import type { XmlReader } from '../xml/xml-reader';
import type { Palette } from './palette';

/** How much of a cell the dots and lines of a pattern cover; a solid one covers all. */
const COVER: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};
/** Of the patterns made of lines. */
const LINES = 0.4;

/** The one colour that comes nearest to the fill at hand; null for none. */
export function readFill(reader: XmlReader, palette: Palette): string | null {
  const depth = reader.depth;
  let fill: string | null = null;
  while (reader.child(depth)) {
    if (reader.is('patternFill')) fill = readPattern(reader, palette);
    else if (reader.is('gradientFill')) fill = readGradient(reader, palette);
  }
  return fill;
}

function readPattern(reader: XmlReader, palette: Palette): string | null {
  const depth = reader.depth;
  const pattern = reader.attribute('patternType') ?? 'none';
  let ink: string | null = null;
  let paper: string | null = null;
  while (reader.child(depth)) {
    if (reader.is('fgColor')) ink = palette.read(reader);
    else if (reader.is('bgColor')) paper = palette.read(reader);
  }
  if (pattern === 'none') return null;
  return mixed(ink ?? '#000000', paper ?? '#ffffff', COVER[pattern] ?? LINES);
}

/** A gradient is shown by the colour that it begins with. */
function readGradient(reader: XmlReader, palette: Palette): string | null {
  const depth = reader.depth;
  let first: string | null = null;
  while (reader.child(depth)) {
    if (!reader.is('stop')) continue;
    while (reader.child(depth + 1)) first ??= palette.read(reader);
  }
  return first;
}

function mixed(ink: string, paper: string, cover: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [ink, paper].map((colour) => parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(over * cover + under * (1 - cover))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
