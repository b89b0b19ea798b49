import { failureOf } from './failure-of';
import type { PaneState, Work } from './state';
import type { Store } from './store';

/** Runs one work at a time, shows how far it is, and ends what goes wrong in `failure`. */
export class Jobs {
  #running: Promise<void> | null = null;
  #abort: AbortController | null = null;
  #failed: (() => Promise<void>) | null = null;

  constructor(readonly store: Store<PaneState>) {}

  get busy(): boolean {
    return this.#running !== null;
  }

  /** Whoever asks while something runs gets the end of that: a second click is no second work. */
  run(kind: Work['kind'], work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#running ??= this.#start(kind, work);
    return this.#running;
  }

  /** Runs what nothing waits for; only its failure is shown. */
  async aside(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#fail(error, () => this.aside(work));
    }
  }

  /** Does what failed last once more. */
  async retry(): Promise<void> {
    this.store.set({ failure: null });
    await this.#failed?.();
  }

  /** Says what is going on and how far it is. */
  tell(work: Partial<Work>): void {
    const { work: current } = this.store.get();
    if (current) this.store.set({ work: { ...current, ...work } });
  }

  cancel(): void {
    this.#abort?.abort();
  }

  async #start(kind: Work['kind'], work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#abort = new AbortController();
    this.store.set({ work: { kind, share: null, cancellable: kind !== 'taking-back' }, failure: null });
    try {
      await work(this.#abort.signal);
    } catch (error) {
      this.#fail(error, () => this.run(kind, work));
    } finally {
      this.#running = null;
      this.#abort = null;
      this.store.set({ work: null });
    }
  }

  #fail(error: unknown, again: () => Promise<void>): void {
    this.#failed = again;
    const failure = failureOf(error);
    this.store.set({ failure, lastFailure: failure });
  }
}
