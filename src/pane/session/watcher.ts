import type { Change, Host } from '../../workbook/host';
import type { Jobs } from './jobs';
import type { PaneState } from './state';
import type { Store } from './store';

/** How long to wait after the last edit before the workbook is read again, in milliseconds. */
const REST = 800;

/** A workbook of more cells is read again only when the person asks for it. */
const SMALL = 20_000;

/** Follows what a person does in the workbook: what was read gets stale, and is read again by itself where that is cheap. */
export class Watcher {
  #end: Promise<() => Promise<void>> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Sheets that were told of while we worked ourselves, and our own ones that are still to be told of. */
  readonly #early = new Set<string>();
  readonly #awaited = new Set<string>();

  constructor(
    readonly host: Host,
    readonly store: Store<PaneState>,
    readonly jobs: Jobs,
    readonly readAgain: () => Promise<void>,
  ) {}

  /** Begins with the first reading: until then nothing can get stale. A host that can not be watched is read by hand. */
  begin(): void {
    this.#end ??= this.host
      .watch((change) => this.#follow(change))
      .catch(() => {
        return () => Promise.resolve();
      });
  }

  /** Marks the book as out of date and has it read again after a rest. */
  touch(): void {
    const { book } = this.store.get();
    if (!book) return;
    this.store.set({ stale: true });
    clearTimeout(this.#timer);
    const cells = book.reading.grids.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 1), 0);
    if (cells <= SMALL) this.#timer = setTimeout(() => this.#refresh(), REST);
  }

  /** Says which sheets we added or took away ourselves: the host may tell of them only when the work is long done. */
  expect(sheets: readonly string[]): void {
    if (!this.#end) return;
    for (const sheet of sheets) if (!this.#early.has(sheet)) this.#awaited.add(sheet);
    this.#early.clear();
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const end = await this.#end;
    await end?.();
  }

  #follow({ kind, sheet, address }: Change): void {
    if (kind === 'select') {
      this.store.set({ selected: address === null ? null : { sheet, cell: address } });
      return;
    }
    if (kind === 'sheets' && this.jobs.busy) this.#early.add(sheet);
    else if (kind !== 'sheets' || !this.#awaited.delete(sheet)) this.touch();
  }

  #refresh(): void {
    if (this.jobs.busy) this.touch();
    else if (this.store.get().stale) void this.readAgain();
  }
}
