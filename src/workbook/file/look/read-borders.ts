import { isTrue } from '../xml/is-true';
import type { XmlReader } from '../xml/xml-reader';
import type { BordersLook, EdgeLook } from './look';
import type { Palette } from './palette';

/** A cell without any line around it. */
export const NO_BORDERS: BordersLook = {
  left: null,
  right: null,
  top: null,
  bottom: null,
  falling: null,
  rising: null,
};

/** The borders at hand. */
export function readBorders(reader: XmlReader, palette: Palette): BordersLook {
  const depth = reader.depth;
  const down = isTrue(reader.attribute('diagonalDown'));
  const up = isTrue(reader.attribute('diagonalUp'));
  const borders: { -readonly [Key in keyof BordersLook]: BordersLook[Key] } = { ...NO_BORDERS };
  while (reader.child(depth)) {
    const side = reader.name;
    const edge = readEdge(reader, palette);
    if (side === 'left' || side === 'start') borders.left = edge;
    else if (side === 'right' || side === 'end') borders.right = edge;
    else if (side === 'top') borders.top = edge;
    else if (side === 'bottom') borders.bottom = edge;
    else if (side === 'diagonal') {
      borders.falling = down ? edge : null;
      borders.rising = up ? edge : null;
    }
  }
  return borders;
}

function readEdge(reader: XmlReader, palette: Palette): EdgeLook | null {
  const depth = reader.depth;
  const style = reader.attribute('style') ?? 'none';
  let colour: string | null = null;
  while (reader.child(depth)) if (reader.is('color')) colour = palette.read(reader);
  return style === 'none' ? null : { style, colour };
}
