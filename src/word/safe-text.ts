const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text of a sheet without what XML forbids, on one line. */
export function safeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[\t\r\n]+/g, ' ');
}
