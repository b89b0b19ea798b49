import { check } from './en/check';
import { comparison } from './en/comparison';
import { notes } from './en/notes';
import { pages } from './en/pages';
import { parts } from './en/parts';
import { read } from './en/read';
import { score } from './en/score';
import { shell } from './en/shell';
import { write } from './en/write';

/** Every text of the pane in English, a file for each room. */
export const en = {
  ...shell,
  ...read,
  ...score,
  ...pages,
  ...parts,
  ...check,
  ...comparison,
  ...notes,
  ...write,
} as const;
