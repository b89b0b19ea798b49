import { XmlReader } from '../xml/xml-reader';
import { encodeAttribute } from './encode-text';
import { spliced, type Splice } from './splice';

/** The attributes of one entry of a list of a package: of its parts, or of the relationships of one part. */
export type Entry = Readonly<Record<string, string>>;

/** Adds an entry to a list, behind the others. */
export function withEntry(xml: string, element: string, entry: Entry): string {
  const end = xml.lastIndexOf('</');
  const prefix = /^<\/([\w.-]+:)?/.exec(xml.slice(end))?.[1] ?? '';
  const attributes = Object.entries(entry).map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`);
  return spliced(xml, [{ from: end, to: end, text: `<${prefix}${element}${attributes.join('')}/>` }]);
}

/** Takes away the entries whose attribute `name` makes `leaves` true. */
export function withoutEntries(xml: string, part: string, name: string, leaves: (value: string) => boolean): string {
  const reader = new XmlReader(xml, part);
  const splices: Splice[] = [];
  let leaving = -1;
  const close = (): void => {
    if (leaving >= 0) splices.push({ from: leaving, to: reader.start, text: '' });
  };
  while (reader.child(1)) {
    close();
    leaving = leaves(reader.attribute(name) ?? '') ? reader.start : -1;
  }
  close();
  return spliced(xml, splices);
}
