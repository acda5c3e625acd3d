import { fail, type Result } from '#domain/result.ts';

/** Why nothing was stored. Nothing of it is half done. */
export type StorageError =
  | { readonly kind: 'storage-full' }
  /** `reason`: the browser's name of the error, to be passed on to who helps. */
  | { readonly kind: 'storage-refused'; readonly reason: string }
  /** The database was written by a newer app (F12). */
  | { readonly kind: 'newer-version' }
  /** Another tab has changed the database: this page has to be loaded again (F11). */
  | { readonly kind: 'reload-needed' };

/** What a browser may do to us; any other error is a bug. */
const expected = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotReadableError',
  'OpenFailedError',
  'QuotaExceededError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** The name of the error and of what caused it, outermost first: Dexie wraps the browser's errors. */
export function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = 'inner' in error ? namesOf(error.inner) : [];
  const failures =
    'failures' in error && Array.isArray(error.failures) ? error.failures.flatMap(namesOf) : [];
  return [...name, ...inner, ...failures];
}

/** The expected failure the error stands for, null for a bug. */
export function storageErrorOf(error: unknown): StorageError | null {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return { kind: 'storage-full' };
  if (names.includes('VersionError')) return { kind: 'newer-version' };
  const [outer] = names;
  if (outer === undefined || !expected.has(outer)) return null;
  return { kind: 'storage-refused', reason: names.at(-1) ?? outer };
}

/** An expected failure as a value; a bug is thrown on. */
export function failureOf(error: unknown): Result<never, StorageError> {
  const failure = storageErrorOf(error);
  if (!failure) throw error;
  return fail(failure);
}

const lost = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'TransactionInactiveError',
  'UnknownError',
]);

/** Whether the connection may have gone, so that a new one could do what this one did not (F9). */
export function isLostConnection(error: unknown): boolean {
  return storageErrorOf(error)?.kind === 'storage-refused' && namesOf(error).some((name) => lost.has(name));
}
