/** What the buttons of the ribbon and the keyboard shortcuts do; each name is that of an action in the manifest. */
export interface RibbonActions {
  /** 一键评分 */
  scoreAll(): Promise<void>;
  /** 打开面板 */
  openPane(): Promise<void>;
  /** 插入模板 */
  insertTemplate(): Promise<void>;
  /** 核对 */
  check(): Promise<void>;
  /** 撤回上次写回 */
  takeBack(): Promise<void>;
  /** 帮助 */
  help(): Promise<void>;
}
