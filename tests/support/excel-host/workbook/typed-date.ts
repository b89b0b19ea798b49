const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A text that a Chinese Excel takes for a date. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const SHAPES: readonly { readonly shape: RegExp; readonly numberFormat: string }[] = [
  { shape: /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/, numberFormat: 'yyyy/m/d' },
  { shape: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/, numberFormat: 'yyyy"年"m"月"d"日"' },
  { shape: /^(?<year>\d{4})[-/](?<month>\d{1,2})$/, numberFormat: 'mmm-yy' },
  { shape: /^(?<year>\d{4})年(?<month>\d{1,2})月$/, numberFormat: 'yyyy"年"m"月"' },
  { shape: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/, numberFormat: 'm"月"d"日"' },
  { shape: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, numberFormat: 'm"月"d"日"' },
];

/** `1-2`, `2023/5`, `2023年5月1日` as Excel's count of days; null for what is no date. General knowledge of Excel. */
export function typedDate(text: string): TypedDate | null {
  for (const { shape, numberFormat } of SHAPES) {
    const parts = shape.exec(text)?.groups;
    if (!parts) continue;
    const year = Number(parts['year'] ?? new Date().getFullYear());
    const [month, day] = [Number(parts['month']), Number(parts['day'] ?? 1)];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
    return { serial: Math.round((date.getTime() - DAY_ZERO) / DAY), numberFormat };
  }
  return null;
}
