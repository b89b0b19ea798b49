import stringWidth from 'string-width';

/** Widest column in terminal cells: a long target must not push the scores off the screen. */
const COLUMN_LIMIT = 28;
const GAP = '  ';

/** Rows as lines with aligned columns; long texts are cut with an ellipsis, but for the last column. */
export function columnsText(rows: readonly (readonly string[])[]): string[] {
  const cut = rows.map((row) => row.map((text, column) => (column === row.length - 1 ? text : shorten(text))));
  const widths = (cut[0] ?? []).map((_, column) => Math.max(...cut.map((row) => stringWidth(row[column] ?? ''))));
  return cut.map((row) =>
    row
      .map((text, column) => (column === row.length - 1 ? text : pad(text, widths[column] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (stringWidth(line) <= COLUMN_LIMIT) return line;
  let kept = '';
  let width = 1;
  for (const letter of line) {
    width += stringWidth(letter);
    if (width > COLUMN_LIMIT) break;
    kept += letter;
  }
  return `${kept}…`;
}
