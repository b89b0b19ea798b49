import type { Grid, SheetForm } from '../../engine';
import type { Failure } from '../../workbook/failure';
import { FileHost, type Typed } from '../../workbook/file/file-host';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import type { Change, Host, Mark, ReadRequest, Reading } from '../../workbook/host';
import type { Entry } from '../../workbook/placed';
import type { Receipt } from '../../workbook/receipt';
import type { GridView } from '../grid/grid-view';
import type { Drawing } from './drawing';
import { LateView } from './late-view';

/** The grid, and what draws a workbook for it, which throws Failure for one that is too large. Both are loaded late. */
export interface ShownGrid {
  readonly view: GridView;
  readonly draw: (workbook: FileWorkbook) => Drawing;
}

/** The host of the workbench: a file, and the grid that follows it. */
export class ShownHost implements Host {
  readonly capabilities: Host['capabilities'];
  #grid: ShownGrid | null = null;
  /** Sheets that the grid has, as one text. */
  #shown = '';

  private constructor(
    readonly file: FileHost,
    readonly view: LateView,
    readonly changed: () => void,
  ) {
    this.capabilities = file.capabilities;
  }

  /** Opens the bytes of a workbook. `changed` is called after everything that made the file another one. Throws Failure. */
  static async open(bytes: Uint8Array, changed: () => void): Promise<ShownHost> {
    const view = new LateView();
    return new ShownHost(await FileHost.open(bytes, view), view, changed);
  }

  get bytes(): Uint8Array {
    return this.file.bytes;
  }

  /** From now on this grid, which shows the workbook already, follows the file; null: none does. */
  attach(grid: ShownGrid | null): void {
    this.#grid = grid;
    this.#shown = this.#sheets();
    this.view.attach(grid?.view ?? null);
  }

  /** A person typed in the grid. Gives why a cell was left; the grid shows again what stands there. */
  edited(typed: readonly Typed[]): readonly Failure[] {
    const before = this.bytes;
    try {
      return this.file.editAll(typed);
    } finally {
      this.#follow();
      if (this.bytes !== before) this.changed();
    }
  }

  /** A person selected cells in the grid. */
  selected(sheet: string, address: string): void {
    if (!this.#grid) return;
    this.view.remember(sheet, address);
    this.file.selected(sheet, address);
  }

  read(request?: ReadRequest): Promise<Reading> {
    return this.file.read(request);
  }

  apply(entries: readonly Entry[], signal?: AbortSignal, forms?: readonly SheetForm[]): Promise<Receipt> {
    return this.#followed(() => this.file.apply(entries, signal, forms));
  }

  revert(receipt: Receipt): Promise<Receipt> {
    return this.#followed(() => this.file.revert(receipt));
  }

  addSheet(grid: Grid, form?: SheetForm): Promise<string> {
    return this.#followed(() => this.file.addSheet(grid, form));
  }

  removeSheet(name: string): Promise<void> {
    return this.#followed(() => this.file.removeSheet(name));
  }

  select(sheet: string, address: string): Promise<void> {
    return this.file.select(sheet, address);
  }

  highlight(marks: readonly Mark[]): Promise<void> {
    return this.file.highlight(marks);
  }

  watch(listener: (change: Change) => void): Promise<() => Promise<void>> {
    return this.file.watch(listener);
  }

  async #followed<Result>(work: () => Promise<Result>): Promise<Result> {
    const before = this.bytes;
    try {
      return await work();
    } finally {
      if (this.bytes !== before) {
        this.#follow();
        this.changed();
      }
    }
  }

  #follow(): void {
    const grid = this.#grid;
    const { workbook } = this.file;
    if (!grid) return;
    const grids = workbook.sheets.map(({ name }) => workbook.grid(name));
    if (this.#sheets() === this.#shown) {
      grid.view.update(grids);
      return;
    }
    // What the grid selects by itself no person has selected.
    this.#grid = null;
    grid.view.showSheets(grid.draw(workbook).snapshot);
    grid.view.update(grids);
    this.attach(grid);
  }

  #sheets(): string {
    return JSON.stringify(this.file.workbook.sheets);
  }
}
