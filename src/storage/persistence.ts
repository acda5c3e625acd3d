import type { Id } from '#domain/ids.ts';
import type { Instant } from '#domain/instant.ts';
import type { KeyName } from '#domain/responses/join-key.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { dropFact, putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { noteKeysSaved } from './join-keys.ts';
import { write } from './write.ts';

/** The browser's own account of its storage; not there on plain http (F27). */
type Manager = Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>;

/** `lasting`: the browser does not clear it by itself. `clearable`: it may, when space runs short or after a while. */
export type Keeping = 'lasting' | 'clearable' | 'unknown';

/** How the data is kept, without asking for more. */
export async function readKeeping(manager: Manager | undefined): Promise<Keeping> {
  return keeping(manager && (() => manager.persisted()));
}

/** Asks the browser to keep the data; to be called once there is something worth keeping (F7). */
export async function askToKeep(manager: Manager | undefined): Promise<Keeping> {
  return keeping(manager && (async () => (await manager.persisted()) || (await manager.persist())));
}

async function keeping(ask: (() => Promise<boolean>) | undefined): Promise<Keeping> {
  try {
    return ask ? ((await ask()) ? 'lasting' : 'clearable') : 'unknown';
  } catch {
    // Some browsers refuse the question itself, in a private window for one: then it is not known.
    return 'unknown';
  }
}

/** An assessment of forty people with all three questionnaires, twice over. */
const wanted = 8_000_000;
const trialBytes = 1_000_000;

/** Bytes that do not shrink when the browser packs them. */
function unpackable(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

export type RoomError = StorageError | { readonly kind: 'nearly-full'; readonly left: number };

/** Whether an assessment will fit: by a trial, and by the browser's estimate, which some browsers make up (F6). */
export async function checkRoom(
  db: Database,
  manager: Manager | undefined,
): Promise<Result<null, RoomError>> {
  const bytes = unpackable(trialBytes);
  const tried = await write(db, ['device'], async () => {
    await putFact(db, 'trial', '', bytes);
    return ok(null);
  });
  const cleared = await write(db, ['device'], async () => {
    await dropFact(db, 'trial', '');
    return ok(null);
  });
  if (!tried.ok) return tried;
  if (!cleared.ok) return cleared;
  const left = await roomLeft(manager);
  return left !== null && left < wanted ? { ok: false, error: { kind: 'nearly-full', left } } : ok(null);
}

async function roomLeft(manager: Manager | undefined): Promise<number | null> {
  try {
    const { quota, usage } = (await manager?.estimate()) ?? {};
    return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
  } catch {
    // An estimate is refused where `persisted` is; the trial has told what there is to know.
    return null;
  }
}

/** `unsaved`: responses that are in no file yet; what was withdrawn counts too, so that it never shrinks. */
export type Backup = { readonly last: Instant | null; readonly unsaved: number };

export async function readBackup(db: Database, partnership: Id): Promise<Backup> {
  const kept = await readFact(db, 'backup', partnership);
  const there = await countResponses(db, partnership);
  return { last: kept?.at ?? null, unsaved: Math.max(0, there - (kept?.responses ?? 0)) };
}

/** A file with everything of the partnership, these keys too, has left the page. */
export function noteBackup(
  db: Database,
  partnership: Id,
  at: Instant,
  keys: readonly KeyName[],
): Promise<Result<null, StorageError>> {
  return write(db, ['device', 'assessments', 'responses', 'exclusions'], async () => {
    await putFact(db, 'backup', partnership, { at, responses: await countResponses(db, partnership) });
    await noteKeysSaved(db, keys);
    return ok(null);
  });
}

export const needsBackup = ({ unsaved }: Backup): boolean => unsaved > 0;

async function countResponses(db: Database, partnership: Id): Promise<number> {
  const assessments = await db.assessments.where({ partnership }).primaryKeys();
  const responses = await db.responses.where('assessment').anyOf(assessments).count();
  const gone = await db.exclusions.where('assessment').anyOf(assessments).primaryKeys();
  return responses + new Set(gone.flatMap(([id, , reason]) => (reason === 'withdrawn' ? id : []))).size;
}
