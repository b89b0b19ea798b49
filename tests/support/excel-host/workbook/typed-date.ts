import type { TypedNumber } from './typed-number';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** What a Chinese Excel takes for a date, and the format that a General cell then has. */
const DATES: readonly { readonly shape: RegExp; readonly numberFormat: string }[] = [
  { shape: /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/, numberFormat: 'yyyy/m/d' },
  { shape: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/, numberFormat: 'yyyy"年"m"月"d"日"' },
  { shape: /^(?<year>\d{4})[-/](?<month>\d{1,2})$/, numberFormat: 'mmm-yy' },
  { shape: /^(?<year>\d{4})年(?<month>\d{1,2})月$/, numberFormat: 'yyyy"年"m"月"' },
  { shape: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/, numberFormat: 'm"月"d"日"' },
  { shape: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, numberFormat: 'm"月"d"日"' },
];
const TIME = /^(?:(?<noon>上午|下午)\s*)?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?$/;

/** `1-2`, `2023/5`, `2023年5月1日`, `12:30` as Excel's count of days; null for what is neither date nor time. General knowledge of Excel. */
export function typedDate(text: string): TypedNumber | null {
  for (const { shape, numberFormat } of DATES) {
    const parts = shape.exec(text)?.groups;
    if (parts) return dated(parts, numberFormat);
  }
  const time = TIME.exec(text)?.groups;
  return time ? timed(time) : null;
}

type Parts = Readonly<Record<string, string | undefined>>;

function dated(
  { year = String(new Date().getFullYear()), month, day = '1' }: Parts,
  numberFormat: string,
): TypedNumber | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? { value: Math.round((date.getTime() - DAY_ZERO) / DAY), numberFormat } : null;
}

function timed({ noon, hour, minute, second }: Parts): TypedNumber | null {
  const hours = Number(hour) + (noon === '下午' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return { value: (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400, numberFormat: 'h:mm' };
}
