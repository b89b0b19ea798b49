import { Failure } from '../../failure';

/**
 * The text of an XML part, which is UTF-8 or, rarely, UTF-16. Refuses another encoding, bytes that are no text, and a
 * document type definition: entities of its own would make a small part expand without bound.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const text = decode(bytes, part);
  const prolog = text.slice(0, text.search(/<[^?!]/) + 1);
  if (prolog.includes('<!DOCTYPE')) throw new Failure('doctype', { part });
  const encoding = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(prolog)?.[1] ?? 'UTF-8';
  if (!/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(encoding)) throw new Failure('encoding', { part, encoding });
  return text;
}

/** XML text as UTF-8, with a declaration that says so. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])utf-?16\w*/i, '$1UTF-8'));
}

function decode(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Failure('damaged-part', { part });
  }
}

/** Told by the byte order mark, or by how the first `<` is written. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
