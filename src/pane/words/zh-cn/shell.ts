/** The frame of the pane: steps, messages, progress. */
export const shell = {
  'shell.step.read': '读表',
  'shell.step.score': '评分',
  'shell.step.check': '核对',
  'shell.step.notes': '偏差说明',
  'shell.step.write': '写回',
} as const;
