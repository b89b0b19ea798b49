import { invert, type Cell, type Grid, type SheetForm } from '../../engine';
import { throwIfCancelled } from '../cancelled';
import { Failure } from '../failure';
import type { Capabilities, Change, Host, Mark, ReadRequest, Reading } from '../host';
import { isBlankGrid } from '../is-blank-grid';
import type { Entry } from '../placed';
import type { Receipt } from '../receipt';
import { restorationsOf } from '../restorations-of';
import { freeSheetName } from '../sheet-name';
import { Watchers } from '../watchers';
import { FileBook } from './file-book';
import type { FileView } from './file-view';
import type { FileWorkbook } from './file-workbook';
import { openAny } from './open-any';
import type { CellEdit } from './patch/cell-edit';
import { canAddSheet } from './patch/can-add-sheet';
import { patchAllowed } from './patch/patch-workbook';
import { withSheet } from './patch/with-sheet';
import { referencesLost } from './patch/without-references';
import { withoutSheet } from './patch/without-sheet';
import { pause } from './pause';
import { isDate1904 } from './date-system';
import { typedCell } from './typed-cell';
import { TypedFormats } from './typed-formats';
import { writeEntries } from './write-entries';
import { fflateCodec, type Codec } from './zip/codec';

/** The bytes before a writing and after it. */
interface Writing {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What a person types into one cell. */
export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly input: string;
  /** True where this takes back what was typed. */
  readonly undone?: boolean;
}

/** A workbook that lives in the bytes of a file. What a person does beside it comes in through `edit` and `selected`. */
export class FileHost implements Host {
  readonly capabilities: Capabilities;
  readonly #book: FileBook;
  readonly #view: FileView;
  readonly #watchers = new Watchers();
  readonly #formats = new TypedFormats();
  readonly #writings = new WeakMap<Receipt, Writing>();
  #active: string | null;

  private constructor(book: FileBook, view: FileView) {
    const { writable, active } = book.workbook;
    this.#book = book;
    this.#view = view;
    this.#active = active;
    this.capabilities = {
      write: writable,
      undo: false,
      highlight: true,
      recalculates: false,
      facts: [
        ['host', 'file'],
        ['format', writable ? 'xlsx' : 'xls'],
      ],
    };
  }

  /** Opens the bytes of a workbook of any kind. Throws Failure where they are none that can be read. */
  static async open(bytes: Uint8Array, view: FileView, codec: Codec = fflateCodec): Promise<FileHost> {
    return new FileHost(new FileBook(bytes, await openAny(bytes, codec), codec), view);
  }

  /** The file as it is now; the same object for as long as nothing is written. */
  get bytes(): Uint8Array {
    return this.#book.bytes;
  }

  /** What the file holds now. */
  get workbook(): FileWorkbook {
    return this.#book.workbook;
  }

  async read({ sheets: wanted, signal, onProgress }: ReadRequest = {}): Promise<Reading> {
    throwIfCancelled(signal);
    const { sheets } = this.#book.workbook;
    const names = wanted
      ? wanted.flatMap((name) => this.#book.sheet(name) ?? [])
      : sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    const grids: Grid[] = [];
    for (const name of names) {
      await pause();
      throwIfCancelled(signal);
      const grid = this.#book.grid(name);
      if (grid) grids.push(grid);
      onProgress?.(grids.length / names.length);
    }
    return { grids, sheets: this.#book.workbook.sheets, active: this.#active };
  }

  async apply(entries: readonly Entry[], signal?: AbortSignal, forms: readonly SheetForm[] = []): Promise<Receipt> {
    await pause();
    throwIfCancelled(signal);
    const before = this.bytes;
    return this.#noted(writeEntries(this.#book, entries, forms), before);
  }

  /** Where the file is still what this writing made of it, it becomes what it was before, byte for byte. */
  async revert(receipt: Receipt): Promise<Receipt> {
    await pause();
    const before = this.bytes;
    const writing = this.#writings.get(receipt);
    if (writing?.after !== before) return this.#noted(this.#takenBack(receipt), before);
    return this.#noted(this.#restored(receipt, writing.before), before);
  }

  async select(sheet: string, address: string): Promise<void> {
    await pause();
    this.#active = this.#nameOf(sheet);
    this.#view.select(this.#active, address);
  }

  highlight(marks: readonly Mark[]): Promise<void> {
    this.#view.highlight(marks);
    return Promise.resolve();
  }

  watch(listener: (change: Change) => void): Promise<() => Promise<void>> {
    return Promise.resolve(this.#watchers.add(listener));
  }

  async addSheet(grid: Grid, form?: SheetForm): Promise<string> {
    const { workbook } = this.#book;
    const sheet = freeSheetName(
      grid.sheet,
      workbook.sheets.map(({ name }) => name),
    );
    this.#book.replace(withSheet(workbook, { ...grid, sheet }, form));
    await this.select(sheet, 'A1');
    return sheet;
  }

  async removeSheet(name: string): Promise<void> {
    await pause();
    const sheet = this.#nameOf(name);
    if (!this.#book.workbook.writable) throw new Failure('legacy-read-only');
    const seen = this.#book.workbook.sheets.filter(({ hidden }) => !hidden);
    if (seen.every((other) => other.name === sheet)) throw new Failure('last-sheet', { sheet });
    if (!canAddSheet(this.#book.workbook)) throw new Failure('structure-locked', { sheet });
    this.#loseReferences(sheet);
    this.#book.replace(withoutSheet(this.#book.workbook, sheet));
    this.#active = this.#book.workbook.active;
  }

  /** A person types into a cell. Throws Failure where it can not be written. */
  edit(sheet: string, cell: string, input: string): void {
    const [failure] = this.editAll([{ sheet, cell, input }]);
    if (failure) throw failure;
  }

  /** A person types into cells, all at once; those that can not be written are left, each with the failure that says why. */
  editAll(typed: readonly Typed[]): readonly Failure[] {
    const edits = typed.map((one) => this.#editOf(one));
    const { bytes, refused } = patchAllowed(this.#book.workbook, edits);
    const left = new Set(refused.map(({ detail }) => `${detail['sheet']}!${detail['cell']}`));
    const done = edits.filter(({ sheet, cell }) => !left.has(`${sheet}!${cell}`));
    if (done.length > 0) this.#book.replace(bytes);
    for (const { sheet, cell } of done) this.#watchers.tell({ kind: 'edit', sheet, address: cell });
    return refused;
  }

  /** A person selects a cell or an area. */
  selected(sheet: string, address: string): void {
    this.#active = this.#nameOf(sheet);
    this.#watchers.tell({ kind: 'select', sheet: this.#active, address });
  }

  #editOf({ sheet, cell, input, undone }: Typed): CellEdit {
    const name = this.#nameOf(sheet);
    const { own } = this.#book.cell(name, cell);
    const calendar = { date1904: isDate1904(this.#book.workbook), year: new Date().getFullYear() };
    const read = (standing: Cell): Cell => typedCell(input, standing, calendar);
    const key = `${name}!${cell}`;
    const content = undone ? this.#formats.contentBefore(key, own, read) : this.#formats.content(key, own, read);
    return { sheet: name, cell, content };
  }

  /** Formulas of other sheets lose what they refer to, and whatever rests on them is computed anew. */
  #loseReferences(sheet: string): void {
    const { workbook } = this.#book;
    const others = workbook.sheets.filter(({ name }) => name !== sheet).map(({ name }) => workbook.grid(name));
    const edits = referencesLost(others, sheet);
    if (edits.length > 0) this.#book.replace(patchAllowed(workbook, edits).bytes);
  }

  #takenBack(receipt: Receipt): Receipt {
    const done = writeEntries(
      this.#book,
      restorationsOf(receipt, (sheet) => this.#book.sheet(sheet) !== null),
    );
    const empty = receipt.sheets.filter((sheet) => {
      const grid = this.#book.grid(sheet);
      return grid !== null && isBlankGrid(grid);
    });
    for (const sheet of empty) this.#book.replace(withoutSheet(this.#book.workbook, sheet));
    return { ...done, sheets: empty };
  }

  #restored({ written, sheets }: Receipt, bytes: Uint8Array): Receipt {
    const entries = invert(written).map((entry) => ({ entry, was: this.#book.cell(entry.sheet, entry.cell).own }));
    this.#book.replace(bytes);
    return {
      written: entries.map(({ entry, was }) => ({ entry, was, now: this.#book.cell(entry.sheet, entry.cell).shown })),
      unsure: [],
      refused: [],
      sheets,
      failure: null,
    };
  }

  /** Keeps for later what this writing did to the bytes. */
  #noted(receipt: Receipt, before: Uint8Array): Receipt {
    this.#writings.set(receipt, { before, after: this.bytes });
    if (this.#active !== null && this.#book.sheet(this.#active) === null) this.#active = this.#book.workbook.active;
    return receipt;
  }

  #nameOf(sheet: string): string {
    const name = this.#book.sheet(sheet);
    if (name === null) throw new Failure('no-sheet', { sheet });
    return name;
  }
}
