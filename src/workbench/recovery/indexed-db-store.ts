import type { KeptWork, RecoveryStore } from './recovery-store';

const DATABASE = 'jiping.workbench';
const WORKS = 'unsaved';

/** Keeps unsaved work in this browser's own database, which no other site and no other machine sees. */
export function indexedDbStore(factory: () => IDBFactory): RecoveryStore {
  let opened: Promise<IDBDatabase> | null = null;
  const run = async <Result>(
    mode: IDBTransactionMode,
    request: (works: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => {
    opened ??= open(factory());
    const transaction = (await opened).transaction(WORKS, mode);
    return settled(request(transaction.objectStore(WORKS)));
  };
  return {
    async list() {
      const works = await run('readonly', (store) => store.getAll() as IDBRequest<KeptWork[]>);
      return works.sort((one, other) => other.at - one.at);
    },
    async keep(work) {
      await run('readwrite', (store) => store.put(work));
    },
    async drop(name) {
      await run('readwrite', (store) => store.delete(name));
    },
  };
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(WORKS, { keyPath: 'name' });
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
