import { Draft } from '#domain/responses/draft.ts';
import type { Database } from './database.ts';
import { readDraft, saveDraft, unsavedDrafts } from './drafts.ts';

/** Takes a text at once and keeps it; the page's `localStorage`. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'pacts-survey.unsaved.';

/** To be called when the page is about to be gone: a save that has not ended yet would end with it (F2). */
export function leaveBehind(db: Database, shelf: Shelf): void {
  for (const draft of unsavedDrafts(db)) shelf.setItem(prefix + draft.id, JSON.stringify(draft));
}

/** Stores what the page before left behind; not what was saved, submitted or removed all the same. */
export async function takeUp(db: Database, shelf: Shelf): Promise<void> {
  const keys = Array.from({ length: shelf.length }, (_, place) => shelf.key(place));
  for (const key of keys) {
    if (!key?.startsWith(prefix)) continue;
    const left = Draft.safeParse(parsed(shelf.getItem(key)));
    const stored = left.success ? (await readDraft(db, left.data.id)).value : null;
    const isNewer = left.success && stored !== null && stored.revision < left.data.revision;
    const saved = isNewer ? await saveDraft(db, left.data) : null;
    // What could not be stored stays for the next time.
    if (saved === null || saved.ok) shelf.removeItem(key);
  }
}

export function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Nobody but this app writes there; what is damaged is nothing.
    return null;
  }
}
