const YEAR = /20\d\d(?=年)/g;
const EARLIER = /上年(?!结[转余])|去年|往年|上一年|历年|累计/;

/** True where the last year that a sentence names before a figure is not that of the table, or an earlier one is spoken of. */
export function isOfOtherYear(text: string, at: number, year: string | null): boolean {
  const words = text.slice(0, at);
  const named = [...words.matchAll(YEAR)].at(-1)?.[0];
  return EARLIER.test(words) || (year !== null && named !== undefined && named !== year);
}
