import { parts } from './en/parts';
import { shell } from './en/shell';
import { welcome } from './en/welcome';

/** Every text of the first sight of the pane and of the parts that all rooms use, in English; a room brings its own. */
export const en = {
  ...shell,
  ...welcome,
  ...parts,
} as const;
