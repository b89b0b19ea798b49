import type { Grid } from '../../src/engine';
import type { ShownGrid } from '../../src/workbench/desk/shown-host';
import type { GridView, Snapshot } from '../../src/workbench/grid/grid-view';
import type { Mark } from '../../src/workbook/host';

/** A grid that only remembers what it was told. */
export class FakeGrid implements GridView {
  readonly shown: Snapshot[] = [];
  readonly selections: string[] = [];
  updated: readonly Grid[] = [];
  marks: readonly Mark[] = [];
  gone = false;

  show(snapshot: Snapshot): void {
    this.shown.push(snapshot);
  }
  showSheets(snapshot: Snapshot): void {
    this.shown.push(snapshot);
  }
  update(grids: readonly Grid[]): void {
    this.updated = grids;
  }
  select(sheet: string, address: string): void {
    this.selections.push(`${sheet}!${address}`);
  }
  highlight(marks: readonly Mark[]): void {
    this.marks = marks;
  }
  undo(): void {
    // What a grid takes back it tells as an edit.
  }
  redo(): void {
    // See undo.
  }
  setDark(): void {
    // Nothing is painted here.
  }
  focus(): void {
    // Nothing has a focus here.
  }
  dispose(): void {
    this.gone = true;
  }

  /** What the grid shows in a cell, as it was last told. */
  text(sheet: string, row: number, column: number): string | undefined {
    return this.updated.find((grid) => grid.sheet === sheet)?.rows[row]?.[column]?.text;
  }
}

/** Draws nothing but the names of the sheets. */
export const drawNames: ShownGrid['draw'] = ({ sheets }) => ({
  snapshot: { name: sheets.map(({ name }) => name).join() } as Snapshot,
  unshown: [],
});
