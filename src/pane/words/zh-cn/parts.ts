/** Small parts that all steps use. */
export const parts = {
  'parts.select': '在表格中选中 {sheet}!{cell}',
  'parts.broken': '这一页出了问题，没能显示出来。工作簿没有受影响；请重新载入面板。',
  'parts.reload': '重新载入',
  'parts.copy.by-hand': '这里不能直接复制。请在下面的框中按 Ctrl+C（Mac 按 ⌘C）。',
} as const;
