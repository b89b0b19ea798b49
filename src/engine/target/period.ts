import { dateAtStart, dateOf, type FoundDate } from './date';
import type { Found } from './sense';
import { spanUnit } from './span-unit';
import type { Deadline, ReadingContext } from './target';

const NAMES_TIME = /[年月季]|\d[-/.]\d/;
const LEAD = /^(?:[^\d,;]{0,12}?(?:期|时间|周期|工期|年限)(?:为|:|是)?)?(?:自|从|于|在|为|计划)?/;
const YEAR = '((?:19|20)\\d{2})';
const TO = '(?:至|到|[-~〜—–―]{1,2})';
const SEPARATOR = new RegExp(`^${TO}`);
/** A first month or year that leaves its mark to the second: `3-11月`, `2022年3-11月`, `2022-2024年`. */
const SHORT_MONTH = new RegExp(`^(?:${YEAR}年)?(\\d{1,2})(?=${TO}\\d{1,2}月)`);
const SHORT_YEAR = new RegExp(`^${YEAR}(?=${TO}${YEAR}年)`);
const DOTTED = new RegExp(`^${YEAR}\\.(\\d{1,2})${TO}${YEAR}\\.(\\d{1,2})$`);
const CLOSING = /^(?:底|末)?(?:之?前|期间|止|份)?[^\d,;()]{0,10}$/;

/** 起止时间 From one date to another: `2022年3月-2022年11月`, `3月-11月`, `自2022年3月至11月`. */
export function period(core: string, context: ReadingContext): Found | null {
  if (!NAMES_TIME.test(core)) return null;
  const body = core.slice(LEAD.exec(core)?.[0].length ?? 0);
  const dotted = DOTTED.exec(body);
  if (dotted) return wholeMonths(dotted.slice(1).map(Number));
  const first = shortStart(body) ?? dateAtStart(body);
  if (!first) return null;
  const separator = SEPARATOR.exec(body.slice(first.length))?.[0];
  if (separator === undefined) return null;
  const rest = body.slice(first.length + separator.length);
  const second = dateAtStart(rest);
  if (!second || !CLOSING.test(rest.slice(second.length))) return null;
  if ([first, second].every(mayBeSpan) && spanUnit(context.unitText)) return null;
  const to = sameYear(second.date, first.date.year);
  return { sense: { kind: 'period', from: first.date, to }, notes: [] };
}

/** The end of a period in the year that its start names, or in the one after. */
function sameYear(date: Deadline, year: number | null): Deadline {
  if (date.basis !== 'next-year') return { ...date, year: date.year ?? year };
  return year === null ? date : { ...date, year: year + 1, basis: 'date' };
}

/** True where nothing but a month or a year is left of the date: a column of 月 or 年 makes a span of time of it. */
function mayBeSpan({ date: { year, day }, bare }: FoundDate): boolean {
  return bare || (year === null && day === null);
}

/** `2022.3-2022.11`: only a dash makes months of these decimals. */
function wholeMonths([fromYear = 0, fromMonth = 0, toYear = 0, toMonth = 0]: readonly number[]): Found | null {
  const possible = [fromMonth, toMonth].every((month) => month >= 1 && month <= 12);
  if (!possible) return null;
  return {
    sense: { kind: 'period', from: dateOf(fromYear, fromMonth, null), to: dateOf(toYear, toMonth, null) },
    notes: [],
  };
}

function shortStart(text: string): FoundDate | null {
  const month = SHORT_MONTH.exec(text);
  if (month) {
    const year = month[1] === undefined ? null : Number(month[1]);
    const number = Number(month[2]);
    if (number < 1 || number > 12) return null;
    return { date: dateOf(year, number, null), length: month[0].length, bare: year === null };
  }
  const year = SHORT_YEAR.exec(text);
  return year ? { date: dateOf(Number(year[1]), null, null), length: year[0].length, bare: true } : null;
}
