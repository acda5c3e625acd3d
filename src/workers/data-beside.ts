import type { Result } from '#domain/result.ts';
import type { Database } from '#storage/database.ts';
import { askOnce } from './ask-once.ts';
import type { DataAsked } from './make-data.ts';
import type { Listening, Stopped } from './open-desk.ts';
import { restResults } from './read-results.ts';

/**
 * A data file, made beside the page; null where the partnership is not there any more. The worker of the results goes
 * before: what both hold together is much for a phone, and results are soon counted again.
 */
export async function dataBeside(
  db: Database,
  asked: DataAsked,
  listening: Listening & { readonly signal: AbortSignal },
): Promise<Result<Blob | null, Stopped>> {
  await restResults(db);
  return askOnce(db, 'data', asked, listening);
}
