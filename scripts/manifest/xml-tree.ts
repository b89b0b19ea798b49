import { SaxesParser } from 'saxes';

/** An element of a manifest; names and attributes without their prefixes but for `xsi:type`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** 1-based line on which it begins. */
  readonly line: number;
}

interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
}

/** The tree of a document; throws an Error that names the line where the XML is not well-formed. */
export function xmlTree(xml: string): Element {
  const parser = new SaxesParser();
  const stack: OpenElement[] = [{ name: '', attributes: {}, children: [], text: '', line: 0 }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: local(name), attributes, children: [], text: '', line: parser.line };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    const top = stack.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => void stack.pop());
  parser.write(xml).close();
  const root = stack[0]?.children[0];
  if (!root) throw new Error('The document is empty.');
  return root;
}

/** Every element below this one and itself, in order. */
export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
