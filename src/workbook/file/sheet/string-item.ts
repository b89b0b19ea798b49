import type { XmlReader } from '../xml/xml-reader';

/** Characters that XML can not hold are written as `_x000D_`. */
const ESCAPE = /_x([0-9a-f]{4})_/gi;

/** Resolves the escapes of a text of a sheet. */
export function decodeEscapes(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** The text of a shared or inline string: its runs joined, without the phonetic ones that stand beside them. */
export function readStringItem(reader: XmlReader): string {
  return decodeEscapes(runsOf(reader, reader.depth));
}

function runsOf(reader: XmlReader, depth: number): string {
  let text = '';
  while (reader.child(depth)) {
    if (reader.is('t')) text += reader.text();
    else if (reader.is('r')) text += runsOf(reader, depth + 1);
  }
  return text;
}
