import type { Id } from '#domain/ids.ts';
import { Manuscript } from '#domain/manuscript/manuscript.ts';
import type { Published } from '#domain/questionnaire/published.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { addPublished, type VersionTaken } from './questionnaires.ts';
import { sift, siftOne, type Many, type One } from './read.ts';
import { SerialSaves } from './serial-saves.ts';
import { write } from './write.ts';

export type ManuscriptError =
  | StorageError
  /** Another tab has gone further with it: this one's copy is out of date. */
  | { readonly kind: 'newer-manuscript' }
  /** It was published or thrown away meanwhile: saving would bring it back to life. */
  | { readonly kind: 'manuscript-gone' };

type Saved = Result<null, ManuscriptError>;

/** The one that was changed last comes first. */
export async function readManuscripts(db: Database): Promise<Many<Manuscript>> {
  const { values, broken } = sift(db.manuscripts, Manuscript, await db.manuscripts.toArray());
  return { values: values.toSorted((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt)), broken };
}

export async function readManuscript(db: Database, id: Id): Promise<One<Manuscript>> {
  return siftOne(db.manuscripts, Manuscript, await db.manuscripts.get(id));
}

/** One to be gone on with here: what is stored of it from now on is either this tab's, or another's to be left alone. */
export async function openManuscript(db: Database, id: Id): Promise<One<Manuscript>> {
  const read = await readManuscript(db, id);
  if (read.value) knownOf(db).set(id, read.value.revision);
  return read;
}

/** 'saved' when the transaction is complete; what another tab has stored meanwhile is never overwritten (F20). */
export function saveManuscript(db: Database, manuscript: Manuscript): Promise<Saved> {
  return savesOf(db).save(manuscript.id, Manuscript.parse(manuscript));
}

/** To be called when the page is hidden or left (F2). */
export const flushManuscripts = (db: Database): Promise<void> => savesOf(db).flush();

/** What was asked to be saved and is not yet, newest only; none when all is stored. */
export const unsavedManuscripts = (db: Database): readonly Manuscript[] => savesOf(db).unsaved();

/** Throws it away. */
export async function removeManuscript(db: Database, id: Id): Promise<Result<null, StorageError>> {
  await flushManuscripts(db);
  return write(db, ['manuscripts'], async () => {
    await db.manuscripts.delete(id);
    return ok(null);
  });
}

/** Puts what became of it on the shelf and takes it away, both or neither. */
export async function publishManuscript(
  db: Database,
  manuscript: Manuscript,
  questionnaire: Questionnaire,
): Promise<Result<Published, ManuscriptError | VersionTaken>> {
  await flushManuscripts(db);
  return write<Published, ManuscriptError | VersionTaken>(db, ['questionnaires', 'manuscripts'], async () => {
    const overtaken = await overtakenBy(db, manuscript);
    if (overtaken) return fail(overtaken);
    const added = await addPublished(db, questionnaire);
    if (added.ok) await db.manuscripts.delete(manuscript.id);
    return added;
  });
}

type Saves = SerialSaves<Manuscript, Saved>;
const saves = new WeakMap<Database, Saves>();

function savesOf(db: Database): Saves {
  const known = saves.get(db);
  if (known) return known;
  const fresh: Saves = new SerialSaves(
    (manuscript) => put(db, manuscript),
    (manuscript, than) => manuscript.revision < than.revision,
  );
  saves.set(db, fresh);
  return fresh;
}

async function put(db: Database, manuscript: Manuscript): Promise<Saved> {
  const saved = await write<null, ManuscriptError>(db, ['manuscripts'], async () => {
    const overtaken = await overtakenBy(db, manuscript);
    if (overtaken) return fail(overtaken);
    await db.manuscripts.put(manuscript);
    return ok(null);
  });
  if (saved.ok) knownOf(db).set(manuscript.id, manuscript.revision);
  return saved;
}

type Known = Map<Id, number>;
const known = new WeakMap<Database, Known>();

/** The revision of each that this tab stored or opened last: its own number grows with every letter, stored or not. */
function knownOf(db: Database): Known {
  const here: Known = known.get(db) ?? new Map();
  known.set(db, here);
  return here;
}

/** Why this copy must not be stored, null where it may; the first revision is one that nobody has yet. */
async function overtakenBy(db: Database, { id, revision }: Manuscript): Promise<ManuscriptError | null> {
  const { value, broken } = await readManuscript(db, id);
  if (!value && !broken && revision > 0) return { kind: 'manuscript-gone' };
  const here = knownOf(db).get(id) ?? revision;
  return value && value.revision > here ? { kind: 'newer-manuscript' } : null;
}
