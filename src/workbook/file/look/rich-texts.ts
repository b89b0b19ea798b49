import { decodeEscapes } from '../sheet/string-item';
import { XmlReader } from '../xml/xml-reader';
import type { TextRun } from './look';
import type { Palette } from './palette';
import { readFont } from './read-font';

/** The shared strings that are in more than one font, by their places in the list. */
export function readRichStrings(xml: string, part: string, palette: Palette): ReadonlyMap<number, readonly TextRun[]> {
  const found = new Map<number, readonly TextRun[]>();
  if (!xml.includes('rPr')) return found;
  const reader = new XmlReader(xml, part);
  let index = -1;
  while (reader.child(1)) {
    if (!reader.is('si')) continue;
    index++;
    const runs = readRuns(reader, palette);
    if (runs) found.set(index, runs);
  }
  return found;
}

/** The runs of the string at hand; null where it is all in the font of its cell. */
export function readRuns(reader: XmlReader, palette: Palette): readonly TextRun[] | null {
  const depth = reader.depth;
  const runs: TextRun[] = [];
  while (reader.child(depth)) {
    if (reader.is('r')) runs.push(readRun(reader, palette));
    else if (reader.is('t')) runs.push({ text: decodeEscapes(reader.text()), font: null });
  }
  return runs.some(({ font }) => font) ? runs : null;
}

function readRun(reader: XmlReader, palette: Palette): TextRun {
  const depth = reader.depth;
  let text = '';
  let font: TextRun['font'] = null;
  while (reader.child(depth)) {
    if (reader.is('t')) text += decodeEscapes(reader.text());
    else if (reader.is('rPr')) font = readFont(reader, palette);
  }
  return { text, font };
}
