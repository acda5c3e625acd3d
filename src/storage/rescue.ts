import { derivedTable } from './database.ts';
import type { Factory } from './factory.ts';

/** The rows as they lie there, by table: for a file when the app itself cannot open the database. */
export type Rescued = {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
};

/**
 * Reads a database of any version, a newer one (F12) and one whose upgrade failed (F13) too; writes nothing and makes
 * nothing. A database that is not there gives null. Rejects with the browser's error.
 */
export async function rescue(
  name: string,
  { indexedDB }: Pick<Factory, 'indexedDB'>,
): Promise<Rescued | null> {
  const db = await openAsItIs(name, indexedDB);
  if (!db) return null;
  try {
    const names = [...db.objectStoreNames].filter((table) => table !== derivedTable);
    if (names.length === 0) return { version: db.version, tables: {} };
    const transaction = db.transaction(names, 'readonly');
    const tables = await Promise.all(
      names.map(async (table) => [table, await done(transaction.objectStore(table).getAll())] as const),
    );
    return { version: db.version, tables: Object.fromEntries(tables) };
  } finally {
    db.close();
  }
}

/** Without a version the browser opens what there is; what it would have to make first is given up. */
async function openAsItIs(name: string, indexedDB: IDBFactory): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  let isNew = false;
  request.addEventListener('upgradeneeded', () => {
    isNew = true;
    request.transaction?.abort();
  });
  try {
    return await done(request);
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      // An abort would otherwise be reported to the console.
      event.preventDefault();
      reject(request.error ?? new Error('the request failed without an error'));
    });
  });
