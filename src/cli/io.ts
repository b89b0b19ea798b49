import type { Locale } from '../engine';

/** What a command says and where: standard output, standard error, and the reader's language. */
export interface Io {
  readonly locale: Locale;
  out(line: string): void;
  error(line: string): void;
}
