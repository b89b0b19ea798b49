import type { Locale } from '../engine';

/** What a command says and where: standard output, standard error, and the reader's language. */
export interface Io {
  readonly locale: Locale;
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
}
