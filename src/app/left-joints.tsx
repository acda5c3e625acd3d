import { useEffect } from 'react';
import { takeUpJoints } from '#storage/joints-left.ts';
import { useDatabase } from '#storage/live.tsx';
import { shelf } from '#storage/shelf.ts';

/** Shows nothing; what all agreed on and a page that was gone too soon left behind is stored. */
export default function LeftJoints() {
  const db = useDatabase();
  useEffect(() => {
    if (shelf) void takeUpJoints(db, shelf);
  }, [db]);
  return null;
}
