import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, use, type ReactNode } from 'react';
import type { Database } from './database.ts';
import { storageErrorOf, type StorageError } from './failure.ts';

const DatabaseContext = createContext<Database | null>(null);

export function DatabaseProvider({ db, children }: { db: Database; children: ReactNode }) {
  return <DatabaseContext value={db}>{children}</DatabaseContext>;
}

/** The open database; throws outside a DatabaseProvider (a bug, not a state). */
export function useDatabase(): Database {
  const db = use(DatabaseContext);
  if (!db) throw new Error('useDatabase needs a DatabaseProvider above it');
  return db;
}

/** 'Could not read' is a state of its own: it never looks like 'empty'. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: StorageError };

const loading = { state: 'loading' } as const;

/**
 * What `read` finds, again whenever that changes in the database, also by another tab. `of` names everything that
 * `read` depends on (`partners of 4f…`): under a new name nothing of the old one is shown.
 */
export function useLive<T>(of: string, read: (db: Database) => Promise<T>): Live<T> {
  const db = useDatabase();
  const answer = useLiveQuery(async () => ({ of, db, live: await attempt(() => read(db)) }), [of, db]);
  return answer?.of === of && answer.db === db ? answer.live : loading;
}

async function attempt<T>(read: () => Promise<T>): Promise<Live<T>> {
  try {
    return { state: 'ready', value: await read() };
  } catch (error) {
    const expected = storageErrorOf(error);
    if (!expected) throw error;
    return { state: 'failed', error: expected };
  }
}
