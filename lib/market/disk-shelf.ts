import type { Shelf } from './shelf.ts';

const databaseName = 'touchstone';
const storeName = 'shelf';

/**
 * For good, and for our worker and pages alone: a content script sees the databases of its page, never
 * ours. (storage.local it could read, and Firefox cannot close that to it.) Where the browser refuses a
 * database, as some do in private windows, what is kept lasts as long as the worker.
 */
export function createDiskShelf(): Shelf {
  let opening: Promise<IDBDatabase | null> | null = null;
  const instead = new Map<string, unknown>();

  async function transact<Result>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<{ kind: 'done'; result: unknown } | { kind: 'refused' }> {
    opening ??= openDatabase();
    const database = await opening;
    if (database === null) return { kind: 'refused' };
    try {
      const request = act(database.transaction(storeName, mode).objectStore(storeName));
      return await new Promise((resolve) => {
        request.onsuccess = () => resolve({ kind: 'done', result: request.result });
        request.onerror = () => resolve({ kind: 'refused' });
      });
    } catch {
      // The browser closed it under us, as it may when its disk is full: opened anew the next time.
      opening = null;
      return { kind: 'refused' };
    }
  }

  return {
    async load(key) {
      const outcome = await transact('readonly', (store) => store.get(key));
      return outcome.kind === 'done' ? (outcome.result ?? instead.get(key)) : instead.get(key);
    },
    async save(key, value) {
      const outcome = await transact('readwrite', (store) => store.put(value, key));
      if (outcome.kind === 'refused') instead.set(key, value);
      else instead.delete(key);
    },
  };
}

function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(databaseName, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(storeName);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
