/** Characters that XML can not hold, even escaped. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What a reader would take for an escaped character: its `_` is itself escaped. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function named(text: string): string {
  return text.replace(/[&<>"]/g, (character) => NAMED[character] ?? character);
}

/** A text of a cell as XML: characters that XML can not hold dropped, line ends as a cell has them. */
export function encodeCellText(text: string): string {
  const plain = text.replace(UNWRITABLE, '').replace(/\r\n?/g, '\n');
  return named(plain.replace(ESCAPE_LIKE, '_x005F_'));
}

/** A formula or any other text that knows no escapes of its own, as XML. */
export function encodeText(text: string): string {
  return named(text.replace(UNWRITABLE, ''));
}

/** The value of an attribute, for double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
