import { failureOf } from '../../pane/session/failure-of';
import { Store } from '../../pane/session/store';
import type { Session } from '../../pane/session/session';
import type { Failure } from '../../workbook/failure';
import type { Host } from '../../workbook/host';
import { savedName } from '../files/saved-name';
import type { Saver } from '../files/saver';
import { keptSource, type Source } from '../files/source';
import type { GridEdit, GridListener, GridView, Snapshot } from '../grid/grid-view';
import type { KeptWork, RecoveryStore } from '../recovery/recovery-store';
import { WorkKeeper } from '../recovery/work-keeper';
import { EMPTY_DESK, type DeskState, type OpenBook } from './desk-state';
import type { Drawing } from './drawing';
import { Opener } from './opener';
import type { ShownGrid } from './shown-host';

/** What the desk works with. */
export interface DeskTools {
  readonly sessionOf: (host: Host) => Session;
  readonly recovery: RecoveryStore;
  readonly save: Saver;
  readonly now: () => number;
}

/** What becomes of unsaved work before another file takes its place. */
export type Parting = 'save' | 'discard' | 'stay';

/** 工作台 The one workbook that is open, and all that a person can do with it as a file. Nothing here rejects: what goes wrong stands in `failure`. */
export class Desk implements GridListener {
  readonly getState: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly #store = new Store(EMPTY_DESK);
  readonly #opener: Opener;
  readonly #keeper: WorkKeeper;
  #grid: ShownGrid | null = null;
  /** The bytes as they were last saved or opened; null where they never were saved. */
  #saved: Uint8Array | null = null;

  constructor(readonly tools: DeskTools) {
    this.getState = this.#store.get;
    this.subscribe = this.#store.subscribe;
    this.#keeper = new WorkKeeper(tools.recovery, () => this.#store.set({ unkept: true }));
    this.#opener = new Opener(tools.sessionOf, this.#store, () => this.#changed());
  }

  /** Opens a file in place of the one that is open; asks first where that has unsaved work. */
  async open(source: Source): Promise<void> {
    if (this.getState().unsaved) this.#store.set({ waiting: source });
    else await this.#replace(source);
  }

  /** What a person says to the question of `waiting`. */
  async part(parting: Parting): Promise<void> {
    const { waiting, book } = this.getState();
    this.#store.set({ waiting: null });
    if (!waiting || !book || parting === 'stay') return;
    if (parting === 'save' && !(await this.save())) return;
    if (await this.#replace(waiting)) this.tools.recovery.drop(book.name).catch(() => undefined);
  }

  cancelOpening(): void {
    this.#opener.cancel();
  }

  /** 另存为 True where the file was saved. */
  async save(): Promise<boolean> {
    const { book } = this.getState();
    if (!book) return false;
    const { bytes } = book.host;
    try {
      const name = await this.tools.save(savedName(book.name), () => bytes);
      if (name === null) return false;
      this.#keeper.drop(book.name);
      this.#saved = bytes;
      this.#store.set({ book: { ...book, name }, failure: null, news: { kind: 'saved', name } });
      this.#changed();
      return true;
    } catch (error) {
      this.#store.set({ failure: failureOf(error) });
      return false;
    }
  }

  /** Looks for unsaved work of earlier. */
  async recall(): Promise<void> {
    try {
      this.#store.set({ kept: await this.tools.recovery.list() });
    } catch {
      this.#store.set({ unkept: true });
    }
  }

  /** Opens kept work. */
  async restore(work: KeptWork): Promise<void> {
    await this.open(keptSource(work));
  }

  /** Deletes kept work. */
  async discard({ name }: KeptWork): Promise<void> {
    this.#store.set({ kept: this.#keptBut(name) });
    await this.tools.recovery.drop(name).catch(() => undefined);
  }

  /** The page is about to go away or out of sight. */
  leave(): void {
    this.#keeper.flush();
  }

  dismissFailure(): void {
    this.#store.set({ failure: null });
  }

  dismissRefused(): void {
    this.#store.set({ refused: false });
  }

  /** The grid has come: gives what it shows at first, and takes what mounts it. Ends with `detach`. */
  mount(draw: ShownGrid['draw'], mount: (snapshot: Snapshot) => GridView): void {
    const { book } = this.getState();
    if (!book) return;
    try {
      const { snapshot, unshown } = draw(book.host.file.workbook);
      this.#grid = { view: mount(snapshot), draw };
      book.host.attach(this.#grid);
      this.#store.set({ unshown });
    } catch (error) {
      this.#store.set({ failure: failureOf(error) });
    }
  }

  /** Takes the grid out of the page. */
  unmount(): void {
    this.getState().book?.host.attach(null);
    this.#grid?.view.dispose();
    this.#grid = null;
  }

  setDark(dark: boolean): void {
    this.#grid?.view.setDark(dark);
  }

  focusGrid(): void {
    this.#grid?.view.focus();
  }

  undo(): void {
    this.#grid?.view.undo();
  }

  redo(): void {
    this.#grid?.view.redo();
  }

  edited(edits: readonly GridEdit[]): void {
    const failure = this.#typed(edits);
    if (failure) this.#store.set({ failure });
  }

  selected(sheet: string, address: string): void {
    this.getState().book?.host.selected(sheet, address);
  }

  refused(): void {
    this.#store.set({ refused: true });
  }

  #typed(edits: readonly GridEdit[]): Failure | null {
    try {
      return this.getState().book?.host.edited(edits)[0] ?? null;
    } catch (error) {
      return failureOf(error);
    }
  }

  /** True where it was opened. */
  async #replace(source: Source): Promise<boolean> {
    const book = await this.#opener.open(source);
    if (!book) return false;
    const drawing = this.#drawn(book);
    if (this.#grid && !drawing) return false;
    const { book: before, kept } = this.getState();
    before?.host.attach(null);
    void before?.session.close();
    this.#saved = source.unsaved ? null : book.host.bytes;
    this.#store.set({
      book,
      kept: source.unsaved ? this.#keptBut(book.name) : kept,
      unshown: drawing?.unshown ?? [],
      failure: null,
      refused: false,
      news: { kind: 'opened', name: book.name },
    });
    this.#changed();
    if (drawing) this.#grid?.view.show(drawing.snapshot);
    book.host.attach(this.#grid);
    // Whoever is not welcomed any more need not ask for what everybody asks first.
    if (book.session.getState().view !== 'welcome') void book.session.read();
    return true;
  }

  /** null where there is no grid yet, or none for this workbook; then the reason stands in `failure`. */
  #drawn(book: OpenBook): Drawing | null {
    try {
      return this.#grid?.draw(book.host.file.workbook) ?? null;
    } catch (error) {
      this.#store.set({ failure: failureOf(error) });
      return null;
    }
  }

  #changed(): void {
    const { book } = this.getState();
    if (!book) return;
    const { name, host } = book;
    const unsaved = host.bytes !== this.#saved;
    const was = this.getState().unsaved;
    this.#store.set({ unsaved });
    if (unsaved) this.#keeper.keep(() => ({ name, bytes: host.bytes, at: this.tools.now() }));
    else if (was) this.#keeper.drop(name);
  }

  #keptBut(name: string): readonly KeptWork[] {
    return this.getState().kept.filter((work) => work.name !== name);
  }
}
