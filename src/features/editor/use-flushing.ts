import { useEffect } from 'react';
import { useDatabase } from '#storage/live.tsx';
import { leaveManuscriptsBehind } from '#storage/manuscripts-left.ts';
import { flushManuscripts } from '#storage/manuscripts.ts';
import { shelf } from '#storage/shelf.ts';

/** What is on its way is stored before the page is hidden or gone (F2), or left behind for the next one. */
export function useFlushing(): void {
  const db = useDatabase();
  useEffect(() => {
    const flush = () => void flushManuscripts(db);
    const leave = () => {
      flush();
      if (shelf) leaveManuscriptsBehind(db, shelf);
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [db]);
}
