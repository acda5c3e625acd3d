import { useEffect, useState } from 'react';
import { useDatabase } from '#storage/live.tsx';
import { shelf } from '#storage/shelf.ts';
import { takeUpTallies } from '#storage/tallies-left.ts';

/** Whether what the page before left behind is stored (F2): this one begins with it. */
export function useTakenUp(): boolean {
  const db = useDatabase();
  const [takenUp, setTakenUp] = useState(shelf === null);
  useEffect(() => {
    let wanted = true;
    const tell = () => {
      if (wanted) setTakenUp(true);
    };
    if (shelf) void takeUpTallies(db, shelf).then(tell);
    return () => {
      wanted = false;
    };
  }, [db]);
  return takenUp;
}
