import { XmlReader } from '../xml/xml-reader';
import { hexColour } from './palette';

/** Colours of a theme as cells count them: the light ones of each pair stand before the dark ones. */
const ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2'],
  ...['accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];

/** The colours of a theme part; null where one of them is missing. */
export function readTheme(xml: string, part: string): string[] | null {
  const reader = new XmlReader(xml, part);
  const found = new Map<string, string>();
  while (reader.child(1)) {
    if (!reader.is('themeElements')) continue;
    while (reader.child(2)) if (reader.is('clrScheme')) readScheme(reader, found);
  }
  const colours = ORDER.flatMap((name) => found.get(name) ?? []);
  return colours.length === ORDER.length ? colours : null;
}

function readScheme(reader: XmlReader, found: Map<string, string>): void {
  while (reader.child(3)) {
    const name = reader.name;
    // A system colour (`window`) carries the value that it had where the theme was made.
    if (!reader.child(4)) continue;
    const colour = hexColour(reader.attribute('lastClr') ?? reader.attribute('val') ?? '');
    if (colour !== null) found.set(name, colour);
  }
}
