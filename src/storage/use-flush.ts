import { useEffect } from 'react';
import type { Database } from './database.ts';
import { useDatabase } from './live.tsx';
import { shelf } from './shelf.ts';

export type Flushed = {
  readonly flush: (db: Database) => Promise<void>;
  /** Puts what is on its way where the next page finds it. */
  readonly leave: (db: Database, shelf: Storage) => void;
};

/** Saves what is on its way when the page is hidden, and leaves it behind when the page is left (F2). */
export function useFlush({ flush, leave }: Flushed): void {
  const db = useDatabase();
  useEffect(() => {
    const hide = () => void flush(db);
    const go = () => {
      if (shelf) leave(db, shelf);
      hide();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', go);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', go);
    };
  }, [db, flush, leave]);
}
