/** Sentences of the table room, in Chinese. `{slot}` is filled by the phrase. */
export const table = {
  'table.blank-sheet': '工作表“{sheet}”是空的。',
  'table.no-header':
    '工作表“{sheet}”不是绩效自评表：没有一行表头既写着“三级指标”之类的名称，又写着指标值、完成值、分值或得分。',
  'table.money-list': '工作表“{sheet}”只列资金，没有绩效指标，不是绩效自评表。',
  'table.blank-template': '“{table}”还是空白模板：有表头，没有填写指标。请先填写指标值、完成值或得分。',
} as const;
