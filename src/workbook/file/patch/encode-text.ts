/** Characters that XML can not hold, even escaped. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What a reader would take for an escaped character: its `_` is itself escaped. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

/** A text that XML holds as it is: most texts are. */
const PLAIN = /^[\n\x20\x21\x23-\x25\x27-\x3b\x3d\x3f-\ud7ff\ue000-\ufffd]*$/;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function named(text: string): string {
  return text.replace(/[&<>"]/g, (character) => NAMED[character] ?? character);
}

/** A text of a cell as XML: characters that XML can not hold dropped, line ends as a cell has them. */
export function encodeCellText(text: string): string {
  if (PLAIN.test(text) && !text.includes('_')) return text;
  const plain = text.replace(UNWRITABLE, '').replace(/\r\n?/g, '\n');
  return named(plain.replace(ESCAPE_LIKE, '_x005F_'));
}

/** A formula or any other text that knows no escapes of its own, as XML. */
export function encodeText(text: string): string {
  return PLAIN.test(text) ? text : named(text.replace(UNWRITABLE, ''));
}

/** The value of an attribute, for double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
