import type { Id } from '#domain/ids.ts';
import { Tally, uncounted } from '#domain/responses/tally.ts';
import type { Database } from './database.ts';
import { itemSaves } from './item-saves.ts';
import { sift, type Many } from './read.ts';

export type TallyPatch = Pick<Tally, 'hands'>;

/** What was counted by shows of hands in the assessment; what was taken back is in it, without hands. */
export async function readTallies(db: Database, assessment: Id): Promise<Many<Tally>> {
  return sift(db.tallies, Tally, await db.tallies.where({ assessment }).toArray());
}

export const {
  save: saveTally,
  flush: flushTallies,
  unsaved: unsavedTallies,
} = itemSaves<Tally, TallyPatch>({
  table: 'tallies',
  rows: (db) => db.tallies,
  schema: Tally,
  blank: uncounted,
  whenClosed: false,
});
