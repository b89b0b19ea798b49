import { SaxesParser } from 'saxes';
import type { XmlReader } from '../../../../src/workbook/file/xml/xml-reader';

/** An element by its local name, for comparing two readers of the same XML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Only of elements without children. */
  readonly text: string;
  readonly children: readonly Element[];
}

/** The tree as `saxes` reads it, the oracle. */
export function elementBySaxes(xml: string): Element {
  const parser = new SaxesParser();
  const root: Draft = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Draft = { name: name.slice(name.indexOf(':') + 1), attributes, text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    open.at(-1)!.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop()!;
    if (element.children.length > 0) element.text = '';
  });
  parser.write(xml).close();
  return root.children[0]!;
}

/** The tree as our reader walks it, asked for the attributes that `expected` names. */
export function elementByReader(reader: XmlReader, expected: Element): Element {
  const { name, depth } = reader;
  const attributes: Record<string, string> = {};
  for (const key of Object.keys(expected.attributes)) {
    const [local = '', prefix] = key.split(':').reverse();
    const value = prefix === undefined ? reader.attribute(local) : reader.prefixedAttribute(local);
    if (value !== undefined) attributes[key] = value;
  }
  const text = expected.children.length === 0 ? reader.text() : '';
  const children: Element[] = [];
  while (reader.child(depth)) {
    children.push(elementByReader(reader, expected.children[children.length] ?? NOTHING));
  }
  return { name, attributes, text, children };
}

interface Draft {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Draft[];
}

const NOTHING: Element = { name: '', attributes: {}, text: '', children: [] };
