import { useEffect, useState } from 'react';
import type { Database } from './database.ts';
import { useDatabase } from './live.tsx';
import { shelf } from './shelf.ts';

/** Whether what the page before left behind is stored (F2): this one begins with it. */
export function useTakenUp(takeUp: (db: Database, shelf: Storage) => Promise<unknown>): boolean {
  const db = useDatabase();
  const [takenUp, setTakenUp] = useState(shelf === null);
  useEffect(() => {
    let wanted = true;
    const tell = () => {
      if (wanted) setTakenUp(true);
    };
    if (shelf) void takeUp(db, shelf).then(tell);
    return () => {
      wanted = false;
    };
  }, [db, takeUp]);
  return takenUp;
}
