import { encodeAttribute } from './encode-text';

/** `<x:c` → `x:`, the prefix of the element whose tag begins at `start`, '' for none. */
export function prefixAt(xml: string, start: number): string {
  return /^<([\w.-]+:)?/.exec(xml.slice(start, start + 64))?.[1] ?? '';
}

/** A start tag with an attribute set to another value, or added behind the others. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = ` ${name}="${encodeAttribute(value)}"`;
  const bare = withoutAttribute(tag, name);
  const end = bare.endsWith('/>') ? '/>' : '>';
  return `${bare.slice(0, -end.length).trimEnd()}${written}${end}`;
}

/** A start tag without an attribute. */
export function withoutAttribute(tag: string, name: string): string {
  return tag.includes(name) ? tag.replace(attribute(name), '') : tag;
}

const ATTRIBUTES = new Map<string, RegExp>();

function attribute(name: string): RegExp {
  const known = ATTRIBUTES.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?<!\\s)\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  ATTRIBUTES.set(name, pattern);
  return pattern;
}
