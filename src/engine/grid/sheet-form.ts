import type { Area } from './grid';

/**
 * 版式 How a sheet that we make looks and prints; its text goes in as planned cells. Rows and columns count from 0. A4, as
 * wide as one page.
 */
export interface SheetForm {
  readonly sheet: string;
  /** Widths of the columns from the first on, in characters of the default font. */
  readonly widths: readonly number[];
  /** Heights of rows in points; a row without one is as high as its text asks for. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** No two areas share a cell; cells outside all of them are plain. Text is wrapped and stands in the middle of the height. */
  readonly styles: readonly StyledArea[];
  /** Rows at the top that stay in sight, and that every printed page repeats. */
  readonly frozenRows: number;
  readonly landscape: boolean;
  readonly validations: readonly Validation[];
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface CellStyle {
  /** The typefaces of official documents: 方正小标宋 for titles, 黑体 for headings, 仿宋 for text, Times New Roman for figures. */
  readonly font: 'title' | 'heading' | 'text' | 'figures';
  /** Points: 10.5 is 五号, 16 is 三号. */
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly border: boolean;
  /** `header`: behind column heads; `muted`: grey text, for what is set aside; `link`: text that leads to a cell. */
  readonly tone: 'plain' | 'header' | 'muted' | 'link';
  /** Number format code; null for the one that the content brings: a percentage or General. */
  readonly format: string | null;
}

/**
 * 数据验证 What a cell accepts: a choice of texts, or a number within bounds: decimal texts, or addresses of the cells that hold
 * them for the first cell of the area (for the others those that stand to them as these do).
 */
export type Validation =
  | {
      readonly area: Area;
      readonly choices: readonly string[];
      /** Whether nothing else is accepted; otherwise they are only offered. */
      readonly strict: boolean;
    }
  | { readonly area: Area; readonly from: string; readonly to: string };
