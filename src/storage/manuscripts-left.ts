import { Manuscript } from '#domain/manuscript/manuscript.ts';
import type { Database } from './database.ts';
import { parsed, type Shelf } from './left-behind.ts';
import { readManuscript, saveManuscript, unsavedManuscripts } from './manuscripts.ts';

const prefix = 'pacts-survey.unsaved-manuscript.';

/** To be called when the page is about to be gone: a save that has not ended yet would end with it (F2). */
export function leaveManuscriptsBehind(db: Database, shelf: Shelf): void {
  for (const manuscript of unsavedManuscripts(db))
    shelf.setItem(prefix + manuscript.id, JSON.stringify(manuscript));
}

/** Stores what the page before left behind; not what was saved, published or removed all the same. */
export async function takeUpManuscripts(db: Database, shelf: Shelf): Promise<void> {
  const keys = Array.from({ length: shelf.length }, (_, place) => shelf.key(place));
  for (const key of keys) {
    if (!key?.startsWith(prefix)) continue;
    const left = Manuscript.safeParse(parsed(shelf.getItem(key)));
    const stored = left.success ? (await readManuscript(db, left.data.id)).value : null;
    const isNewer = left.success && stored !== null && stored.revision < left.data.revision;
    const saved = isNewer ? await saveManuscript(db, left.data) : null;
    // What could not be stored stays for the next time.
    if (saved === null || saved.ok) shelf.removeItem(key);
  }
}
