import { ensureDevice } from './ensure-device.ts';
import { Database, type DatabaseOptions } from './database.ts';
import { flushDrafts } from './drafts.ts';
import type { Factory } from './factory.ts';
import { takeUp, type Shelf } from './left-behind.ts';
import { isForbidden, standingAfter, type Standing } from './standing.ts';
import type { After } from './timers.ts';

export type OpenOptions = Omit<DatabaseOptions, 'factory'> & {
  /** Null where the browser has no database, or forbids it. */
  readonly factory: Factory | null;
  readonly memory: () => Promise<Factory>;
  readonly after: After;
  /** Where the page before may have left answers that were not stored yet (F2). */
  readonly shelf?: Shelf | null;
};

export type Events = { readonly onBlocked: () => void; readonly onRetired: () => void };

/** Milliseconds between the attempts; after the last it is left to the person (F5). */
const pauses = [300, 1200];

/** Opens the database, in memory only where the browser forbids storage; deletes nothing, whatever happens. */
export async function openDatabase(options: OpenOptions, events: Events): Promise<Standing> {
  const { factory, after } = options;
  if (!factory) return openInMemory(options);
  for (const pause of [...pauses, null]) {
    const db = new Database({ ...options, factory });
    watch(db, events);
    try {
      return await opened(db, { memory: false, shelf: options.shelf });
    } catch (error) {
      db.close();
      if (isForbidden(error)) return openInMemory(options);
      const standing = standingAfter(error);
      if (pause === null || standing.state !== 'failed') return standing;
    }
    await new Promise<void>((resolve) => {
      after(pause, resolve);
    });
  }
  throw new Error('the last attempt has no pause');
}

export async function openInMemory(options: OpenOptions): Promise<Standing> {
  try {
    return await opened(new Database({ ...options, factory: await options.memory() }), { memory: true });
  } catch (error) {
    return standingAfter(error);
  }
}

type Place = { readonly memory: boolean; readonly shelf?: Shelf | null | undefined };

async function opened(db: Database, { memory, shelf }: Place): Promise<Standing> {
  await db.open();
  const named = await ensureDevice(db);
  if (named.ok && shelf) await takeUp(db, shelf);
  if (named.ok) return { state: 'open', db, memory };
  db.close();
  const { error } = named;
  return error.kind === 'newer-version' || error.kind === 'reload-needed'
    ? { state: error.kind }
    : { state: 'failed', error };
}

/** Another tab that wants to change the database gets it at once: what is to be saved is saved, then it is let go. */
function watch(db: Database, { onBlocked, onRetired }: Events): void {
  db.on('blocked', () => {
    onBlocked();
    return false;
  });
  db.on('versionchange', () => {
    if (!db.retired) void retire(db).then(onRetired);
    return false;
  });
}

async function retire(db: Database): Promise<void> {
  const flushed = flushDrafts(db);
  db.retired = true;
  await flushed;
  db.close();
}
