import type { Database } from './database.ts';
import { namesOf, storageErrorOf } from './failure.ts';

export type OpenError =
  /** The browser has not answered; it may still do. */
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'storage-full' }
  /** `reason`: the browser's name of the error, to be passed on to who helps. */
  | { readonly kind: 'storage-refused'; readonly reason: string };

/** How things stand with the database; at most one thing is wrong at a time. */
export type Standing =
  | { readonly state: 'opening' }
  /** `memory`: nothing outlives the page (F26). */
  | { readonly state: 'open'; readonly db: Database; readonly memory: boolean }
  /** An old tab holds the database; it goes on by itself when that tab closes (F10). */
  | { readonly state: 'blocked' }
  /** Written by a newer app: the new version has to be loaded; `rescue` still reads (F12). */
  | { readonly state: 'newer-version' }
  /** Another tab has changed the database: this page has to be loaded again (F11). */
  | { readonly state: 'reload-needed' }
  /** Nothing was deleted; `rescue` may still read (F5, F13). */
  | { readonly state: 'failed'; readonly error: OpenError };

/** What an error at opening means; whatever it is, the person gets a screen that says so. */
export function standingAfter(error: unknown): Standing {
  const known = storageErrorOf(error);
  const reason = namesOf(error).at(-1) ?? String(error);
  switch (known?.kind) {
    case 'newer-version':
    case 'reload-needed':
      return { state: known.kind };
    case 'storage-full':
    case 'storage-refused':
      return { state: 'failed', error: known };
    case undefined:
      return { state: 'failed', error: { kind: 'storage-refused', reason } };
  }
}

/** Whether the browser forbids storage altogether, so that there can be no data either (F26). */
export const isForbidden = (error: unknown): boolean =>
  namesOf(error).some((name) => name === 'SecurityError' || name === 'MissingAPIError');
