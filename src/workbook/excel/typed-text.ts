/** What the parts of a date or a time are called, in the languages of our users. */
const DATE_WORDS =
  /上午|下午|[年月日时点分秒]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|\b[ap]m?\b|e(?=[-+\d])/gi;
const BEGINS_LIKE_INPUT = /^[=+\-@'#]/;
const TRUTH = /^(?:true|false)$/i;

/**
 * A text as it is handed to Excel so that it stays a text: with the apostrophe that a person would type where Excel
 * would take it for a formula, a number, a date, a truth value or an error. A text cell takes everything as it is.
 */
export function typedText(text: string, format: string | null): string {
  return format !== '@' && isInterpreted(text) ? `'${text}` : text;
}

function isInterpreted(text: string): boolean {
  // Chinese Excel reads wide letters like narrow ones.
  const plain = text.normalize('NFKC').trim();
  if (BEGINS_LIKE_INPUT.test(plain) || TRUTH.test(plain)) return true;
  return /\d/.test(plain) && !/\p{L}/u.test(plain.replace(DATE_WORDS, ''));
}
