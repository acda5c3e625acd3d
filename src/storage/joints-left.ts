import * as z from 'zod/mini';
import { Joint } from '#domain/responses/joint.ts';
import type { Database } from './database.ts';
import { fieldOf, settle, unsavedJoints } from './joints.ts';
import { parsed, type Shelf } from './left-behind.ts';

const prefix = 'pacts-survey.unsaved-joint.';

const { assessment, questionnaire, item, value, proof } = Joint.shape;
const Left = z.strictObject({
  name: z.strictObject({ assessment, questionnaire, item }),
  patch: z.union([z.strictObject({ value }), z.strictObject({ proof })]),
});

/** To be called when the page is about to be gone: a save that has not ended yet would end with it (F2). */
export function leaveJointsBehind(db: Database, shelf: Shelf): void {
  for (const wish of unsavedJoints(db)) shelf.setItem(prefix + fieldOf(wish), JSON.stringify(wish));
}

/** Stores what the page before left behind; what was saved all the same is saved once more. */
export async function takeUpJoints(db: Database, shelf: Shelf): Promise<void> {
  const keys = Array.from({ length: shelf.length }, (_, place) => shelf.key(place));
  for (const key of keys) {
    if (!key?.startsWith(prefix)) continue;
    const left = Left.safeParse(parsed(shelf.getItem(key)));
    const saved = left.success ? await settle(db, left.data) : null;
    // What could not be stored stays for the next time; what nobody may write any more does not.
    if (saved === null || saved.ok || isOver(saved.error.kind)) shelf.removeItem(key);
  }
}

const isOver = (kind: string): boolean => kind === 'closed' || kind === 'missing';
