const QUOTES = /[“”‘’"']/g;

/** A text, as long as it was, in which all quotation marks are the same. */
export function plainQuotes(text: string): string {
  return text.replace(QUOTES, '"');
}
