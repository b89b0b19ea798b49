import type { KeptWork, RecoveryStore } from '../../src/workbench/recovery/recovery-store';

/** Keeps unsaved work in a map, or refuses to. */
export class MemoryRecovery implements RecoveryStore {
  readonly works = new Map<string, KeptWork>();
  forbidden = false;

  list(): Promise<readonly KeptWork[]> {
    return this.#answer([...this.works.values()]);
  }
  keep(work: KeptWork): Promise<void> {
    if (!this.forbidden) this.works.set(work.name, work);
    return this.#answer(undefined);
  }
  drop(name: string): Promise<void> {
    if (!this.forbidden) this.works.delete(name);
    return this.#answer(undefined);
  }

  #answer<Value>(value: Value): Promise<Value> {
    return this.forbidden ? Promise.reject(new Error('SecurityError')) : Promise.resolve(value);
  }
}
