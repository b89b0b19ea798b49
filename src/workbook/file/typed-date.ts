import { isDateFormat } from 'numfmt';
import { serialOfIsoDate } from './sheet/iso-date';

/** How a workbook counts days, and which year it is for a person who types none. */
export interface Calendar {
  readonly date1904: boolean;
  readonly year: number;
}

/** A day, perhaps with a time, as a workbook holds it. */
export interface TypedDate {
  readonly value: number;
  /** The format that it brings along where the cell has none; the `@` behind it makes it the same in every country. */
  readonly format: string;
}

const FORMATS = {
  day: 'yyyy/m/d;@',
  time: 'yyyy/m/d h:mm;@',
  chineseDay: 'yyyy"年"m"月"d"日";@',
  chineseMonth: 'yyyy"年"m"月";@',
  chineseDayOfYear: 'm"月"d"日";@',
} as const;

const DAY = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?: +(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const CHINESE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;

/** 1 March 1900; before it Excel counts a day that never was. */
const FIRST_OF_1900 = 61;
/** 1 January 10000, which no workbook can show. */
const END = 2_958_466;

/**
 * What a person types as a date: `2024/3/5`, `2024-03-05 8:30`, `2024年3月5日`, `2024年3月`, `3月5日`; null for anything
 * else. Excel takes `3/5`, `1-2` and `1:15` for dates and times as well: in these tables they are ratios and numbers of
 * lists, and stay as they are typed.
 */
export function typedDate(text: string, calendar: Calendar): TypedDate | null {
  const plain = DAY.exec(text);
  if (plain) {
    const [, year, , month, day, hour, minute, second] = plain;
    const value = serialOf([year, month, day, hour, minute, second], calendar);
    return value === null ? null : { value, format: hour === undefined ? FORMATS.day : FORMATS.time };
  }
  const [, year, month, day] = CHINESE.exec(text) ?? [];
  if (year === undefined && day === undefined) return null;
  const value = serialOf([year ?? String(calendar.year), month, day ?? '1'], calendar);
  if (value === null) return null;
  if (year === undefined) return { value, format: FORMATS.chineseDayOfYear };
  return { value, format: day === undefined ? FORMATS.chineseMonth : FORMATS.chineseDay };
}

/** What one would type to have this day, counted from 1900, with its time to the second; null for what is none. */
export function dateInput(value: number): string | null {
  if (value < FIRST_OF_1900 || value >= END) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(value * 86_400) * 1000);
  const day = `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  const [time = ''] = /\d\d:\d\d:\d\d/.exec(date.toISOString()) ?? [];
  return time === '00:00:00' ? day : `${day} ${time}`;
}

/** True for a number format that shows days or times. */
export function showsDates(format: string | null): boolean {
  return format !== null && isDateFormat(format);
}

/** null where there is no such day or the workbook can not hold it. */
function serialOf(parts: readonly (string | undefined)[], { date1904 }: Calendar): number | null {
  const [year, month, day, hour, minute, second] = [...parts, '0', '0', '0'].map((part) =>
    (part ?? '0').padStart(2, '0'),
  );
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  // What is no day of the calendar comes out as another one.
  const date = new Date(`${iso}Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null;
  const value = serialOfIsoDate(iso, date1904);
  return value !== null && value >= (date1904 ? 0 : FIRST_OF_1900) ? value : null;
}
