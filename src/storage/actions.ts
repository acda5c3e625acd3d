import { Action } from '#domain/actions/action.ts';
import type { Id } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import { nextStamp } from './counter.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { sift, type Many, type TakeError } from './read.ts';
import { write } from './write.ts';

export type NewAction = Pick<
  Action,
  'id' | 'partnership' | 'assessment' | 'source' | 'what' | 'who' | 'until'
>;
export type ActionPatch = Partial<
  Pick<Action, 'what' | 'who' | 'until' | 'state' | 'said' | 'reviewed' | 'deleted'>
>;

/** Every follow-up action of the partnership, those that were taken back included. */
export async function readActions(db: Database, partnership: Id): Promise<Many<Action>> {
  return sift(db.actions, Action, await db.actions.where({ partnership }).toArray());
}

export function addAction(db: Database, fresh: NewAction): Promise<Result<Action, StorageError>> {
  return write(db, ['actions', 'device'], async () => {
    const stamp = await nextStamp(db);
    const action = Action.parse({
      ...fresh,
      state: 'agreed',
      said: '',
      reviewed: null,
      deleted: false,
      stamps: { state: stamp },
    });
    await db.actions.put(action);
    return ok(action);
  });
}

export function changeAction(
  db: Database,
  id: Id,
  patch: ActionPatch,
): Promise<Result<Action, TakeError | StorageError>> {
  return write(db, ['actions', 'device'], () => change(db, db.actions, Action, id, patch));
}
