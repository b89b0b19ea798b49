import type { CellStyle } from './sheet-form';

/** 正文 Text in a framed cell, in 五号; every style of ours is this one but for what it says otherwise. */
export const TEXT_CELL: CellStyle = {
  font: 'text',
  size: 10.5,
  bold: false,
  align: 'left',
  border: true,
  tone: 'plain',
  format: null,
};
