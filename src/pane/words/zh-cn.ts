import { shell } from './zh-cn/shell';

/** Every text of the pane in Chinese, a file for each room. */
export const zhCN = { ...shell } as const;
