import { parts } from './zh-cn/parts';
import { shell } from './zh-cn/shell';
import { welcome } from './zh-cn/welcome';

/** Every text of the first sight of the pane and of the parts that all rooms use, in Chinese; a room brings its own. */
export const zhCN = {
  ...shell,
  ...welcome,
  ...parts,
} as const;
