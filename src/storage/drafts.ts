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

/** One to be gone on with here: what is stored of it from now on is either this tab's, or another's to be left alone. */
export async function openDraft(db: Database, id: Id): Promise<One<Draft>> {
  const read = await readDraft(db, id);
  if (read.value) knownOf(db).set(id, read.value.revision);
  return read;
}

/** 'saved' when the transaction is complete; what another tab has stored meanwhile is never overwritten (F20). */
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

type Known = Map<Id, number>;
const known = new WeakMap<Database, Known>();

/** The revision of each that this tab stored or opened last: its own number grows with every tap, stored or not. */
function knownOf(db: Database): Known {
  const here: Known = known.get(db) ?? new Map();
  known.set(db, here);
  return here;
}

async function put(db: Database, draft: Draft): Promise<Saved> {
  const saved = await write<null, SaveError>(db, ['drafts', 'responses'], async () => {
    if (await isOvertaken(db, draft)) return fail({ kind: 'newer-draft' });
    if (await isSubmitted(db, draft)) return fail({ kind: 'already-submitted' });
    await db.drafts.put(draft);
    return ok(null);
  });
  if (saved.ok) knownOf(db).set(draft.id, draft.revision);
  return saved;
}

/** Whether another tab has stored it since this one did. */
export async function isOvertaken(db: Database, { id, revision }: Draft): Promise<boolean> {
  const { value } = await readDraft(db, id);
  const here = Math.min(knownOf(db).get(id) ?? revision, revision);
  return value !== null && value.revision > here;
}

/** Puts back what was about to be submitted. */
export async function putBack(db: Database, draft: Draft): Promise<Result<null, StorageError>> {
  const back = await write(db, ['drafts'], async () => {
    await db.drafts.put(draft);
    return ok(null);
  });
  if (back.ok) knownOf(db).set(draft.id, draft.revision);
  return back;
}

/** Whether there is a response of this sitting which the draft does not correct, nor anything before it. */
async function isSubmitted(db: Database, draft: Draft): Promise<boolean> {
  const { values } = await readResponsesOf(db, draft.id);
  const replaced = new Set(values.flatMap(({ replaces }) => replaces ?? []));
  const corrected = new Set(Object.values(draft.corrects));
  return values.some(({ id }) => !replaced.has(id) && !corrected.has(id));
}
