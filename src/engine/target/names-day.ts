const DAY_OF_MONTH = /月\d{1,2}(?:[-~至]\d{1,2})?[日号]/;

/** True where a text names a day or days of a month (`每月25日`), no span of 25 days. */
export function namesDay(core: string): boolean {
  return DAY_OF_MONTH.test(core);
}
