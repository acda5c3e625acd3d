import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react';
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

/** What `read` finds now, and nothing later: for what the page itself goes on to change. */
export function useOnce<T>(of: string, read: (db: Database) => Promise<T>): Live<T> {
  const db = useDatabase();
  const [answer, setAnswer] = useState<{ readonly of: string; readonly live: Live<T> } | null>(null);
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    let wanted = true;
    void attempt(() => latest.current(db)).then((live) => wanted && setAnswer({ of, live }));
    return () => {
      wanted = false;
    };
  }, [of, db]);
  return answer?.of === of ? answer.live : loading;
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
