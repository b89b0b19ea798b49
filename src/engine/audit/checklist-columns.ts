/** 核对清单的列 The columns of the checklist from left to right, each with its width in characters. */
export const CHECKLIST_COLUMNS = [
  ['number', 6],
  ['severity', 6],
  ['code', 8],
  ['sheet', 14],
  ['cell', 8],
  ['message', 46],
  ['expected', 12],
  ['actual', 12],
  ['fix', 32],
  ['aside', 20],
] as const;

export type ChecklistColumn = (typeof CHECKLIST_COLUMNS)[number][0];
