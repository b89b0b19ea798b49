import type { ILocales, IWorkbookData } from '@univerjs/core';
import type { Grid, Locale } from '../../engine';
import type { FileView } from '../../workbook/file/file-view';

/** What `snapshotOf` makes of a workbook and the grid shows. */
export type Snapshot = Omit<IWorkbookData, 'locale'>;

/** 表格 The workbook as a person sees it and types into it. It keeps nothing: the file does, and the grid follows it. */
export interface GridView extends FileView {
  /** Shows another workbook; what could be undone is forgotten. */
  show(snapshot: Snapshot): void;

  /** Shows this workbook with the sheets that it has now: new ones as they are, the others to be told by `update`. */
  showSheets(snapshot: Snapshot): void;

  /**
   * Makes the cells of these sheets what the grids say, values, formulas and their results alike; told to no listener
   * and no step of undo. To be called after everything that changes the file, edits that it refused included: the grid
   * computes nothing itself. A sheet that is not shown yet needs `showSheets`.
   */
  update(grids: readonly Grid[]): void;

  /** Takes back what a person did last; the listener is told of it as of any edit. */
  undo(): void;

  redo(): void;

  setDark(dark: boolean): void;

  /** Moves the keyboard into the grid. */
  focus(): void;

  /** Takes the grid out of the page. */
  dispose(): void;
}

/** What a person typed into one cell, as `FileHost.edit` takes it. */
export interface GridEdit {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** '' for an emptied cell, `=SUM(A1:A3)`, `'007` for a text that looks like a number. */
  readonly input: string;
  /** True where the person takes back what was typed there. */
  readonly undone?: boolean;
}

/** Is told what a person does in the grid. */
export interface GridListener {
  /** Cells were typed into, pasted, filled, emptied, taken back or done again: one call for all of one act. */
  edited(edits: readonly GridEdit[]): void;

  /** Another cell or area is in front: `H19`, `A3:I20`. */
  selected(sheet: string, address: string): void;

  /** Something was tried that can not be saved by changing cells: rows, columns, sheets, merges, formats. Nothing was done. */
  refused(): void;
}

/** The words of the library's own menus and tips in one language, as `gridWords` loads them. */
export type GridWords = ILocales;

export interface GridOptions {
  readonly locale: Locale;
  readonly words: GridWords;
  readonly dark: boolean;
  readonly listener: GridListener;
}

/**
 * Shows a workbook in `container`, which has a size of its own, its first visible sheet in front. Loaded by
 * `import('./grid/mount-grid')`, as `snapshotOf` and `gridWords` are: the library is large, and the page stands before
 * it comes.
 */
export type MountGrid = (container: HTMLElement, snapshot: Snapshot, options: GridOptions) => GridView;
