import { Dexie } from 'dexie';

/** Where databases come from: the browser, or memory. */
export type Factory = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange };

/** The browser's own, null where it has none or forbids it: cookies blocked, some in-app browsers (F26). */
export function browserFactory(): Factory | null {
  try {
    const { indexedDB, IDBKeyRange } = globalThis;
    return indexedDB ? { indexedDB, IDBKeyRange } : null;
  } catch {
    // Reading the property alone throws a SecurityError where storage is forbidden: the same as not having it.
    return null;
  }
}

/** Forgets everything when the page goes. Loaded only where there is nothing better. */
export async function memoryFactory(): Promise<Factory> {
  const { indexedDB, IDBKeyRange } = await import('fake-indexeddb');
  // Live queries stay silent as long as Dexie knows of no IndexedDB.
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  return { indexedDB, IDBKeyRange };
}

/**
 * A factory that opens no other version than this one (F12). Left alone, Dexie opens a newer database by asking again
 * without a version, and where a table is missing it raises the version of a database it does not know.
 */
export const onlyVersion = (native: number, { indexedDB }: Factory) => ({
  open(name: string, wanted?: number): IDBOpenDBRequest {
    if (wanted === undefined) throw new DOMException('The database is newer than the app', 'VersionError');
    if (wanted !== native) throw new DOMException('The database has another shape', 'DataError');
    return indexedDB.open(name, wanted);
  },
  /** Dexie keeps a second database with the names of all others unless it finds this. */
  databases: () => indexedDB.databases(),
});
