import { useEffect } from 'react';
import { takeUpJoints } from '#storage/joints-left.ts';
import { useDatabase } from '#storage/live.tsx';
import { takeUpNotes } from '#storage/notes-left.ts';
import { shelf } from '#storage/shelf.ts';
import { takeUpTallies } from '#storage/tallies-left.ts';

/** Shows nothing; what all said about items and a page that was gone too soon left behind is stored. */
export default function LeftItems() {
  const db = useDatabase();
  useEffect(() => {
    if (!shelf) return;
    for (const takeUp of [takeUpJoints, takeUpTallies, takeUpNotes]) void takeUp(db, shelf);
  }, [db]);
  return null;
}
