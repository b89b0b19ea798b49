import type { Host } from '../../workbook/host';
import type { Receipt } from '../../workbook/receipt';
import type { Jobs } from './jobs';
import { keptAnswers } from './kept-answers';
import type { Book, PaneState } from './state';
import type { Store } from './store';

const load = async () => {
  // What needs the engine comes after the pane has shown itself.
  const [books, after, asides, fixes] = await Promise.all([
    import('./evaluate-book'),
    import('./after-writing'),
    import('./with-written-asides'),
    import('./with-fixes'),
  ]);
  return { ...books, ...after, ...asides, ...fixes };
};

/** What needs the engine at every reading; what is asked for seldom is loaded then. */
export type EngineSide = Awaited<ReturnType<typeof load>>;

/** Keeps the book in step with the workbook and with what the person settled. */
export class BookKeeper {
  #engine: EngineSide | null = null;

  constructor(
    readonly host: Host,
    readonly store: Store<PaneState>,
    readonly jobs: Jobs,
  ) {}

  async engine(): Promise<EngineSide> {
    this.#engine ??= await load();
    return this.#engine;
  }

  /** Reads the workbook and evaluates it. Answers are kept where they still mean the same row. */
  async read(signal: AbortSignal): Promise<Book> {
    const [reading, engine] = await Promise.all([
      this.host.read({ signal, onProgress: (share) => this.jobs.tell({ share }) }),
      this.engine(),
    ]);
    this.jobs.tell({ kind: 'evaluating', share: null });
    const { book: before, ...given } = this.store.get();
    let answers = engine.withWrittenAsides(given.answers, before?.reading ?? null, reading);
    let book = engine.evaluateBook(reading, { ...given, answers });
    if (before && answers.size > 0) {
      answers = keptAnswers(answers, before, book);
      book = engine.evaluateBook(reading, { ...given, answers });
    }
    const tables = book.sheets.flatMap(({ evaluation }) => evaluation.tables).length;
    const table = Math.min(this.store.get().table, Math.max(tables - 1, 0));
    this.store.set({ book, answers, table, stale: false });
    return book;
  }

  /** Plans the fix of a finding, or leaves it out. */
  planFix(key: string, planned: boolean): void {
    const { book, fixes } = this.store.get();
    if (!book || !this.#engine) return;
    this.store.set({ fixes: this.#engine.changedFixes(fixes, book.sheets, key, planned) });
    this.evaluateAgain();
  }

  /** Evaluates what was read once more: settings or answers are others. */
  evaluateAgain(): void {
    const { book, ...choices } = this.store.get();
    if (!book || !this.#engine) return;
    this.store.set({ book: this.#engine.evaluateBook(book.reading, choices) });
  }

  /** Brings the book to what stands after a writing, without reading it. True where reading would tell more. */
  async settle(receipt: Receipt): Promise<boolean> {
    const engine = await this.engine();
    const { book, ...choices } = this.store.get();
    if (!book) return false;
    const reading = engine.readingAfter(book.reading, receipt);
    this.store.set({ book: engine.evaluateBook(reading, choices) });
    return receipt.unsure.length > 0 || engine.mayHaveRecalculated(reading, receipt);
  }
}
