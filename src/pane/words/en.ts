import { parts } from './en/parts';
import { read } from './en/read';
import { score } from './en/score';
import { shell } from './en/shell';

/** Every text of the pane in English, a file for each room. */
export const en = { ...shell, ...read, ...score, ...parts } as const;
