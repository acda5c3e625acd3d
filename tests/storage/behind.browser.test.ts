import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { addAction, changeAction } from '#storage/actions.ts';
import type { Database } from '#storage/database.ts';
import { settle } from '#storage/joints.ts';
import { saveNote } from '#storage/notes.ts';
import { responsesBehind } from '#storage/results.ts';
import { saveTally } from '#storage/tallies.ts';
import { databaseWith, hands, itemName, jointName, newAction, partnership, setUp } from './fixtures.ts';

type Write = (db: Database) => Promise<unknown>;

/** Written for the first time, then changed. */
const writings: readonly (readonly [what: string, first: Write, change: Write])[] = [
  [
    'what all agreed on',
    (db) => settle(db, { name: jointName, patch: { value: 'partly' } }),
    (db) => settle(db, { name: jointName, patch: { value: 'yes' } }),
  ],
  [
    'a show of hands',
    (db) => saveTally(db, { name: itemName, patch: { hands } }),
    (db) => saveTally(db, { name: itemName, patch: { hands: null } }),
  ],
  [
    'a note',
    (db) => saveNote(db, { name: itemName, patch: { text: 'We' } }),
    (db) => saveNote(db, { name: itemName, patch: { text: 'We agree' } }),
  ],
  [
    'a follow-up action',
    (db) => addAction(db, newAction),
    (db) => changeAction(db, newAction.id, { state: 'done' }),
  ],
];

test.each(writings)(
  '[F20] results that are worked out elsewhere hear of %s, new or changed',
  async (_, first, change) => {
    const db = await databaseWith(setUp);
    let heard = 0;
    const watching = liveQuery(() => responsesBehind(db, partnership.id)).subscribe(() => {
      heard += 1;
    });
    await expect.poll(() => heard).toBe(1);
    for (const [place, write] of [first, change].entries()) {
      await write(db);
      await expect.poll(() => heard).toBe(place + 2);
    }
    watching.unsubscribe();
  },
);
