import {
  cellName,
  EMPTY_CELL,
  parseCell,
  type Cell,
  type CellValue,
  type Grid,
  type SheetForm,
  type Written,
} from '../../engine';
import { admit, type SheetWork } from '../admit';
import { throwIfCancelled } from '../cancelled';
import { Failure } from '../failure';
import { formFor } from '../form-for';
import type { Capabilities, Change, Host, Mark, ReadRequest, Reading } from '../host';
import { isBlankGrid } from '../is-blank-grid';
import { LONGEST_TEXT } from '../longest-text';
import type { Entry, Placed } from '../placed';
import type { Receipt, Refused } from '../receipt';
import { restorationsOf } from '../restorations-of';
import { freeSheetName, isSameSheet } from '../sheet-name';
import { Watchers } from '../watchers';
import { formedGrid } from './formed-grid';
import { writeCells } from './write-cells';

/** What a host in memory can do: everything but to compute. */
export const MEMORY_CAPABILITIES: Capabilities = {
  write: true,
  undo: false,
  highlight: true,
  recalculates: false,
  facts: [['host', 'memory']],
};

type Call = Exclude<keyof Host, 'capabilities'>;

/** A workbook that lives in memory: for tests, in which a person edits, locks cells and has calls fail. */
export class MemoryHost implements Host {
  /** What was selected last, by whomever; null before. */
  selected: { readonly sheet: string; readonly address: string } | null = null;
  /** What is marked. */
  marks: readonly Mark[] = [];
  #grids: readonly Grid[];
  #active: string | null;
  #structureLocked = false;
  readonly #hidden = new Set<string>();
  /** The cells of protected sheets that are open, by sheet. */
  readonly #protected = new Map<string, ReadonlySet<string>>();
  /** The looks of sheets that have one, by sheet. */
  readonly #forms = new Map<string, SheetForm>();
  readonly #failures = new Map<Call, Failure>();
  readonly #watchers = new Watchers();

  constructor(
    grids: readonly Grid[],
    readonly capabilities: Capabilities = MEMORY_CAPABILITIES,
  ) {
    this.#grids = grids;
    this.#active = grids[0]?.sheet ?? null;
  }

  /** The sheets as they stand. */
  get grids(): readonly Grid[] {
    return this.#grids;
  }

  async read({ sheets, signal }: ReadRequest = {}): Promise<Reading> {
    await this.#begin('read', signal);
    const isWanted = ({ sheet }: Grid): boolean =>
      sheets ? sheets.some((name) => isSameSheet(name, sheet)) : !this.#hidden.has(sheet);
    return {
      grids: this.#grids.filter(isWanted),
      sheets: this.#grids.map(({ sheet }) => ({ name: sheet, hidden: this.#hidden.has(sheet) })),
      active: this.#active,
    };
  }

  async apply(entries: readonly Entry[], signal?: AbortSignal, forms: readonly SheetForm[] = []): Promise<Receipt> {
    await this.#begin('apply', signal);
    return this.#write(entries, forms);
  }

  async revert(receipt: Receipt): Promise<Receipt> {
    await this.#begin('revert');
    const done = this.#write(restorationsOf(receipt, (sheet) => this.#find(sheet) !== undefined));
    const empty = this.#grids.filter((grid) => receipt.sheets.includes(grid.sheet) && isBlankGrid(grid));
    for (const { sheet } of empty) this.#take(sheet);
    return { ...done, sheets: empty.map(({ sheet }) => sheet) };
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.#begin('select');
    const { sheet: name } = this.#standing(sheet);
    this.#active = name;
    this.selected = { sheet: name, address };
  }

  async highlight(marks: readonly Mark[]): Promise<void> {
    await this.#begin('highlight');
    this.marks = marks;
  }

  async watch(listener: (change: Change) => void): Promise<() => Promise<void>> {
    await this.#begin('watch');
    return this.#watchers.add(listener);
  }

  async addSheet(grid: Grid, form?: SheetForm): Promise<string> {
    await this.#begin('addSheet');
    const taken = this.#grids.map(({ sheet }) => sheet);
    const sheet = freeSheetName(grid.sheet, taken);
    if (this.#structureLocked) throw new Failure('structure-locked', { sheet });
    this.#grids = [...this.#grids, { ...(form ? formedGrid(grid, form) : grid), sheet }];
    if (form) this.#forms.set(sheet, { ...form, sheet });
    this.#active = sheet;
    return sheet;
  }

  async removeSheet(name: string): Promise<void> {
    await this.#begin('removeSheet');
    const { sheet } = this.#standing(name);
    if (this.#structureLocked) throw new Failure('structure-locked', { sheet });
    const seen = this.#grids.filter((grid) => !this.#hidden.has(grid.sheet));
    if (seen.every((grid) => grid.sheet === sheet)) throw new Failure('last-sheet', { sheet });
    this.#take(sheet);
  }

  /** The look that was given to a sheet; null where none was. */
  formOf(sheet: string): SheetForm | null {
    return this.#forms.get(sheet) ?? null;
  }

  /** A person types a value into a cell. */
  edit(sheet: string, cell: string, value: CellValue): void {
    const grid = this.#standing(sheet);
    const place = parseCell(cell);
    if (!place) throw new Error(`No cell: ${cell}`);
    const was = grid.rows[place.row]?.[place.column] ?? EMPTY_CELL;
    const after: Cell = { value, text: textOf(value), formula: null, format: was.format };
    const entry = { sheet, cell, before: was.text, beforeFormula: was.formula, after };
    this.#put(writeCells(grid, [{ ...place, entry, was }]).grid);
    this.#watchers.tell({ kind: 'edit', sheet, address: cell });
  }

  /** A person selects a cell. */
  click(sheet: string, cell: string): void {
    this.#active = sheet;
    this.selected = { sheet, address: cell };
    this.#watchers.tell({ kind: 'select', sheet, address: cell });
  }

  /** A person deletes a sheet. */
  remove(sheet: string): void {
    this.#take(sheet);
    this.#watchers.tell({ kind: 'sheets', sheet, address: null });
  }

  /** A person hides a sheet. */
  hide(sheet: string): void {
    this.#hidden.add(sheet);
    this.#watchers.tell({ kind: 'sheets', sheet, address: null });
  }

  /** A person protects a sheet but for the cells of `open`. */
  protect(sheet: string, open: readonly string[] = []): void {
    this.#protected.set(sheet, new Set(open));
  }

  /** A person protects the structure of the workbook. */
  protectStructure(): void {
    this.#structureLocked = true;
  }

  /** The next call of that name rejects with the failure. */
  failNext(call: Call, failure: Failure): void {
    this.#failures.set(call, failure);
  }

  /** Lets whoever called go on first, so that a call can be cancelled as it can on its way to Excel. */
  async #begin(call: Call, signal?: AbortSignal): Promise<void> {
    await Promise.resolve();
    throwIfCancelled(signal);
    const failure = this.#failures.get(call);
    this.#failures.delete(call);
    if (failure) throw failure;
  }

  #write(entries: readonly Entry[], forms: readonly SheetForm[] = []): Receipt {
    const open = forms.filter((form) => !this.#protected.has(this.#find(form.sheet)?.sheet ?? ''));
    const admission = admit(entries, (name) => this.#find(name) ?? null, open);
    const refused: Refused[] = [...admission.refused];
    const written: Written[] = [];
    const sheets: string[] = [];
    for (const work of admission.sheets) {
      const placed = work.placed.filter((placed) => {
        const failure = this.#obstacle(work, placed);
        if (failure) refused.push({ entry: placed.entry, failure });
        return failure === null;
      });
      if (placed.length === 0) continue;
      const form = formFor(work.grid.sheet, open);
      const { grid, written: done } = writeCells(work.grid, placed, form);
      written.push(...done);
      this.#put(grid);
      if (form) this.#forms.set(grid.sheet, form);
      if (work.added) sheets.push(grid.sheet);
    }
    return { written, unsure: [], refused, sheets, failure: null };
  }

  /** Why a cell can not be written; null where it can. */
  #obstacle({ grid: { sheet }, added }: SheetWork, { row, column, entry: { after } }: Placed): Failure | null {
    const cell = cellName(row, column);
    if (added && this.#structureLocked) return new Failure('structure-locked', { sheet });
    if (this.#protected.get(sheet)?.has(cell) === false) return new Failure('cell-locked', { sheet, cell });
    if (after.text.length <= LONGEST_TEXT) return null;
    return new Failure('long-text', { sheet, cell, limit: String(LONGEST_TEXT) });
  }

  #find(sheet: string): Grid | undefined {
    return this.#grids.find((grid) => isSameSheet(grid.sheet, sheet));
  }

  #standing(sheet: string): Grid {
    const grid = this.#find(sheet);
    if (!grid) throw new Failure('no-sheet', { sheet });
    return grid;
  }

  #put(grid: Grid): void {
    const stands = this.#find(grid.sheet) !== undefined;
    this.#grids = stands
      ? this.#grids.map((other) => (isSameSheet(other.sheet, grid.sheet) ? grid : other))
      : [...this.#grids, grid];
  }

  #take(sheet: string): void {
    this.#grids = this.#grids.filter((grid) => grid.sheet !== sheet);
    this.#forms.delete(sheet);
    if (this.#active === sheet) this.#active = this.#grids[0]?.sheet ?? null;
  }
}

function textOf(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' && value !== null ? value.error : String(value ?? '');
}
