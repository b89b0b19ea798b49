import type { Mark } from '../host';

/** 视图 What shows the workbook of a file to a person. */
export interface FileView {
  /** Brings a cell or an area in front, selected. */
  select(sheet: string, address: string): void;
  /** Marks these areas and no others. */
  highlight(marks: readonly Mark[]): void;
}
