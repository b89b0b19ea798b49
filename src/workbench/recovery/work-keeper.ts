import type { KeptWork, RecoveryStore } from './recovery-store';

/** How long to wait after the last change before the work is kept, in milliseconds. */
const REST = 400;

/** Keeps the unsaved work of the open file, or lets go of it, some time after each change. */
export class WorkKeeper {
  #due: (() => Promise<void>) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `failed` is called where the browser does not keep it. */
  constructor(
    readonly store: RecoveryStore,
    readonly failed: () => void,
  ) {}

  keep(work: () => KeptWork): void {
    this.#plan(() => this.store.keep(work()));
  }

  drop(name: string): void {
    this.#plan(() => this.store.drop(name));
    this.flush();
  }

  /** Does at once what is due: the page may be gone the next moment. */
  flush(): void {
    clearTimeout(this.#timer);
    const due = this.#due;
    this.#due = null;
    due?.().catch(this.failed);
  }

  #plan(due: () => Promise<void>): void {
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), REST);
  }
}
