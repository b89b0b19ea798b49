const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi;
const LAST_CODE_POINT = 0x10ffff;

/** Text as it stands between tags or in an attribute → what it means: references and line ends resolved. */
export function decodeText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? reference;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : reference;
  });
}
