import { parseChineseNumeral, parseChineseYear } from '../number/chinese-numeral';
import type { Deadline } from './target';

/** A date at the start of a text and how many characters it takes. */
export interface FoundDate {
  readonly date: Deadline;
  readonly length: number;
  /** Only a month or only a year is named: a unit column of 月 or 年 makes a span of time of it. */
  readonly bare: boolean;
  /** Digits only (`2023.12`, `20231231`): without a limit behind it, it may be a figure. */
  readonly digits?: true;
}

const SPELT = '[一二三四五六七八九十]';
const YEAR = '(?:(?:19|20)\\d{2}|[一二][零〇一二三四五六七八九]{3})';
const WORDED = new RegExp(
  `^(?:(${YEAR}|\\d{2}(?=年\\d{1,2}月))年(?:度|全年)?|(?:当|本|今)年度?)?` +
    `(?:(\\d{1,2}|${SPELT}{1,2})月(?:份|(上旬|中旬|下旬|初|中)|(?:(\\d{1,2}|${SPELT}{1,3})[日号]))?)`,
);
const YEAR_ONLY = new RegExp(`^(${YEAR})年(?:度|全年|(?:预算|财政|会计)年度)?`);
const PART_OF_YEAR = new RegExp(`^(?:(${YEAR})年(?:度)?|(?:当|本|今)年度?)?(上半年|下半年|第?[一二三四1-4]季度)`);
const DASHED = /^((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?/;
const DIGITS = /^((?:19|20)\d{2})(?:\.(\d{1,2})(?![\d.])|(\d{2})(\d{2})(?!\d))/;
/** Only with a limit behind it is `6.30` a day. */
const DAY_IN_DIGITS = /^()(\d{1,2})\.(\d{1,2})日?(?=之前|以前|前)/;
const NEXT_YEAR = /^(?:次年度?|翌年|下一?年度?|第二年)/;
const DASHED_MONTH = /^((?:19|20)\d{2})[-/](\d{1,2})(?![\d.])月?/;

const MAY_BEGIN = /^(?:[\d一二三四五六七八九十][^个]|[当本今上下第次翌])/;

/** Days that the parts of a month stand for; 下旬 ends with the month. */
const PART_OF_MONTH: Readonly<Record<string, number>> = { 初: 10, 上旬: 10, 中: 15, 中旬: 20 };
const QUARTER: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** The date that `text` starts with (`2023年12月`, `11月30日`, `2023-12-31`, `上半年`); null where it starts with none. */
export function dateAtStart(text: string): FoundDate | null {
  if (!MAY_BEGIN.test(text)) return null;
  return dashed(text) ?? inDigits(text) ?? partOfYear(text) ?? worded(text) ?? yearOnly(text) ?? nextYear(text);
}

/** A date of `basis` date that the text names without a limit. */
export function dateOf(year: number | null, month: number | null, day: number | null): Deadline {
  return { year, month, day, before: false, basis: 'date' };
}

function dashed(text: string): FoundDate | null {
  const match = DASHED.exec(text) ?? DASHED_MONTH.exec(text);
  if (!match) return null;
  return valid(numberOf(match[1]), numberOf(match[2]), numberOf(match[3]), match[0].length, false);
}

function inDigits(text: string): FoundDate | null {
  const match = DIGITS.exec(text);
  const [whole = '', year, month, compactMonth, day] = match ?? [];
  if (match) {
    const found = valid(numberOf(year), numberOf(month ?? compactMonth), numberOf(day), whole.length, false);
    return found && { ...found, digits: true };
  }
  const dayOnly = DAY_IN_DIGITS.exec(text);
  return dayOnly && valid(null, numberOf(dayOnly[2]), numberOf(dayOnly[3]), dayOnly[0].length, false);
}

/** A date of the year after the one that is told of. */
function nextYear(text: string): FoundDate | null {
  const lead = NEXT_YEAR.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const found = lead === 0 ? null : (partOfYear(rest) ?? worded(rest));
  if (found?.date.year !== null) return null;
  return { date: { ...found.date, basis: 'next-year' }, length: lead + found.length, bare: false };
}

function partOfYear(text: string): FoundDate | null {
  const match = PART_OF_YEAR.exec(text);
  const part = match?.[2];
  if (!match || part === undefined) return null;
  const quarter = /[一二三四1-4]/.exec(part)?.[0] ?? '';
  const half = part === '上半年' ? 6 : 12;
  const month = part.endsWith('半年') ? half : 3 * (QUARTER[quarter] ?? Number(quarter));
  return valid(numberOf(match[1]), month, null, match[0].length, false);
}

function worded(text: string): FoundDate | null {
  const match = WORDED.exec(text);
  if (!match) return null;
  const [whole, year, month, part = '', day] = match;
  // 6个月, 3月龄 and 5月亮 are no dates; 12月内 is one.
  const named = day === undefined ? (PART_OF_MONTH[part] ?? null) : numberOf(day);
  const bare = year === undefined && day === undefined && part === '';
  return valid(yearOf(year), numberOf(month), named, whole.length, bare);
}

function yearOnly(text: string): FoundDate | null {
  const match = YEAR_ONLY.exec(text);
  return match ? { date: dateOf(yearOf(match[1]), null, null), length: match[0].length, bare: true } : null;
}

function yearOf(text: string | undefined): number | null {
  const year = numberOf(text);
  return year !== null && year < 100 ? 2000 + year : year;
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text);
  return parseChineseYear(text) ?? parseChineseNumeral(text)?.toNumber() ?? null;
}

function valid(
  year: number | null,
  month: number | null,
  day: number | null,
  length: number,
  bare: boolean,
): FoundDate | null {
  const possible = month !== null && month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
  return possible ? { date: dateOf(year, month, day), length, bare } : null;
}
