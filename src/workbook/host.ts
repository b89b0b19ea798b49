import type { Area, Grid, PlanEntry, Restoration, SheetForm } from '../engine';
import type { Receipt } from './receipt';

/** 宿主 Where a workbook lives: Excel, a file, memory. Every call may reject with a `Failure`; then nothing was written. */
export interface Host {
  readonly capabilities: Capabilities;

  /**
   * The wanted sheets as they stand; without names every visible one. A sheet of a name that is not there is left out.
   * Throws `cancelled` once `signal` is aborted.
   */
  read(request?: ReadRequest): Promise<Reading>;

  /**
   * Writes what still finds its guard and adds the sheets that are missing. Resolves once it is known as well as it can
   * be what stands; rejects only where nothing was touched. A sheet that has a form among `forms` takes that look whenever
   * it is added or written into, unless it is protected.
   */
  apply(
    entries: readonly (PlanEntry | Restoration)[],
    signal?: AbortSignal,
    forms?: readonly SheetForm[],
  ): Promise<Receipt>;

  /** 撤回 Puts back what stood before, cell by cell, wherever what was written still stands; takes away the sheets that it added. */
  revert(receipt: Receipt): Promise<Receipt>;

  /** Shows and selects a cell or an area (`H19`, `A3:I20`). */
  select(sheet: string, address: string): Promise<void>;

  /** Marks areas for the eye alone until the next call; an empty list takes the mark away. Never touches the file's formats. */
  highlight(marks: readonly Mark[]): Promise<void>;

  /** Calls back when a person changes cells or selects one; gives what ends it. */
  watch(listener: (change: Change) => void): Promise<() => Promise<void>>;

  /**
   * Adds a sheet with these cells and this look behind the others and shows it; gives its name, which a number follows
   * where the wanted one is taken. The form's own name does not count.
   */
  addSheet(grid: Grid, form?: SheetForm): Promise<string>;

  /** Takes a sheet away with all that is on it. Fails where it is not there, is the only one that is seen, or nothing may go. */
  removeSheet(name: string): Promise<void>;
}

export interface ReadRequest {
  readonly sheets?: readonly string[];
  readonly signal?: AbortSignal;
  /** Called with the share that is read, 0 to 1, where reading takes more than one step. */
  readonly onProgress?: (share: number) => void;
}

/** What was read. */
export interface Reading {
  readonly grids: readonly Grid[];
  /** Every sheet of the workbook in order, read or not. */
  readonly sheets: readonly SheetInfo[];
  /** Name of the sheet in front; null where there is none. */
  readonly active: string | null;
}

/** A worksheet as a list of sheets shows it. */
export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
}

/** Areas of one sheet to mark. */
export interface Mark {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** What a person did in the workbook. `edit`: cells changed; `select`: another cell is in front; `sheets`: sheets came, went or were renamed. */
export interface Change {
  readonly kind: 'edit' | 'select' | 'sheets';
  readonly sheet: string;
  /** A1 address of the cells; null for a whole sheet. */
  readonly address: string | null;
}

/** What this host can do, for the pane says no word of what is not there. */
export interface Capabilities {
  /** Cells can be written; false for the old file format. */
  readonly write: boolean;
  /** The host's own undo takes back a write as one step. */
  readonly undo: boolean;
  /** Marks can be shown beside the selection. */
  readonly highlight: boolean;
  /** Excel, LibreOffice or nothing computes the formulas that are written. */
  readonly recalculates: boolean;
  /** For the diagnosis page, in order: what it is and which versions it offers. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}
