const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY = 86_400_000;
/** The day that has the number 0 in each of the two systems; the first counts a 29 February 1900 that never was. */
const DAY_0 = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) } as const;

/** `2024-01-01T12:00:00`, as strict workbooks write dates, → 45292.5; null where it is no such text. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time =
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) + Number(second) * 1000;
  return (time - (date1904 ? DAY_0.from1904 : DAY_0.from1900)) / DAY;
}
