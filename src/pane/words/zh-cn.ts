import { check } from './zh-cn/check';
import { comparison } from './zh-cn/comparison';
import { notes } from './zh-cn/notes';
import { pages } from './zh-cn/pages';
import { parts } from './zh-cn/parts';
import { read } from './zh-cn/read';
import { score } from './zh-cn/score';
import { shell } from './zh-cn/shell';
import { write } from './zh-cn/write';

/** Every text of the pane in Chinese, a file for each room. */
export const zhCN = {
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
