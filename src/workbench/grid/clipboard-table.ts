/** One field of a row, with or without quotes, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/** The cells of what spreadsheets put into the clipboard as text: tabs between cells, a field with line ends in quotes. */
export function clipboardTable(text: string): string[][] {
  const rows: string[][] = [[]];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex;
    // A quote inside a field that does not end behind it is a letter like any other.
    const match = FIELD.exec(text) ?? plainField(text, at);
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    FIELD.lastIndex = at + match[0].length;
    if (end !== '\t' && end !== '') rows.push([]);
    else if (end === '\t' && FIELD.lastIndex === text.length) rows.at(-1)?.push('');
  }
  if (rows.length > 1 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function plainField(text: string, at: number): RegExpExecArray | [string, undefined, string, string] {
  const [field = '', value = '', end = ''] = /^([^\t\r\n]*)(\t|\r\n|\r|\n|$)/.exec(text.slice(at)) ?? [];
  return [field, undefined, value, end];
}
