import type { Id } from '#domain/ids.ts';
import { Draft } from '#domain/responses/draft.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { sift, siftOne, type Many, type One } from './read.ts';
import { readResponsesOf } from './responses.ts';
import { SerialSaves } from './serial-saves.ts';
import { write } from './write.ts';

export type SaveError =
  | StorageError
  /** Another tab has gone further with it: this one's copy is out of date. */
  | { readonly kind: 'newer-draft' }
  /** It was submitted meanwhile: saving would bring it back to life. */
  | { readonly kind: 'already-submitted' };

export type Saved = Result<null, SaveError>;

export async function readDraft(db: Database, id: Id): Promise<One<Draft>> {
  return siftOne(db.drafts, Draft, await db.drafts.get(id));
}

export async function readDrafts(db: Database, assessment: Id): Promise<Many<Draft>> {
  return sift(db.drafts, Draft, await db.drafts.where({ assessment }).toArray());
}

/** 'saved' when the transaction is complete; a newer revision is never overwritten by an older one (F20). */
export function saveDraft(db: Database, draft: Draft): Promise<Saved> {
  return savesOf(db).save(draft.id, Draft.parse(draft));
}

/** To be called when the page is hidden or left (F2). */
export function flushDrafts(db: Database): Promise<void> {
  return savesOf(db).flush();
}

/** What was asked to be saved and is not yet, newest only; none when all is stored. */
export function unsavedDrafts(db: Database): readonly Draft[] {
  return savesOf(db).unsaved();
}

/** Throws the unfinished answers away. */
export async function discardDraft(db: Database, id: Id): Promise<Result<null, StorageError>> {
  await flushDrafts(db);
  return write(db, ['drafts'], async () => {
    await db.drafts.delete(id);
    return ok(null);
  });
}

type Saves = SerialSaves<Draft, Saved>;
const saves = new WeakMap<Database, Saves>();

function savesOf(db: Database): Saves {
  const known = saves.get(db);
  if (known) return known;
  const fresh: Saves = new SerialSaves(
    (draft) => put(db, draft),
    (draft, than) => draft.revision < than.revision,
  );
  saves.set(db, fresh);
  return fresh;
}

function put(db: Database, draft: Draft): Promise<Saved> {
  return write<null, SaveError>(db, ['drafts', 'responses'], async () => {
    const stored = await readDraft(db, draft.id);
    if (stored.value && stored.value.revision > draft.revision) return fail({ kind: 'newer-draft' });
    if (await isSubmitted(db, draft)) return fail({ kind: 'already-submitted' });
    await db.drafts.put(draft);
    return ok(null);
  });
}

/** Whether there is a response of this sitting which the draft does not correct, nor anything before it. */
async function isSubmitted(db: Database, draft: Draft): Promise<boolean> {
  const { values } = await readResponsesOf(db, draft.id);
  const replaced = new Set(values.flatMap(({ replaces }) => replaces ?? []));
  const corrected = new Set(Object.values(draft.corrects));
  return values.some(({ id }) => !replaced.has(id) && !corrected.has(id));
}
