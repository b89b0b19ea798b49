import type { Change } from './host';

type Listener = (change: Change) => void;

/** Who wants to know what a person does in a workbook. */
export class Watchers {
  readonly #watchers = new Set<{ readonly listener: Listener }>();

  /** Gives what ends it; one listener may watch twice. */
  add(listener: Listener): () => Promise<void> {
    const watcher = { listener };
    this.#watchers.add(watcher);
    return () => {
      this.#watchers.delete(watcher);
      return Promise.resolve();
    };
  }

  tell(change: Change): void {
    for (const { listener } of [...this.#watchers]) listener(change);
  }
}
