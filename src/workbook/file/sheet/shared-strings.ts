import { XmlReader } from '../xml/xml-reader';
import { readStringItem } from './string-item';

/** The texts of the shared strings part, in the order by which cells name them. */
export function readSharedStrings(xml: string, part: string): string[] {
  const reader = new XmlReader(xml, part);
  const strings: string[] = [];
  while (reader.child(1)) {
    if (reader.is('si')) strings.push(readStringItem(reader));
  }
  return strings;
}
